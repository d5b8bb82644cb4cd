import { inWords } from '../pack/decode.ts';
import { z } from '../zod.ts';
import { fromBase64url } from './base64url.ts';
import { Digest, Imprint } from './imprint.ts';
import { PublicationError } from './publication-error.ts';

const family = 'plumbline-publication/';
/** The format that is written and read. */
export const manifestFormat: string = `${family}1`;
/** A longer file is refused before it is parsed, in bytes. */
export const maxManifestLength = 16 * 1024;
/** What the file of a manifest is called after its name. */
export const manifestEnding = '.plumbline.json';

const bytesOf = (length: number) =>
  z.string().check(z.refine((text) => fromBase64url(text)?.length === length, `${length} bytes in base64url`));
const PublicKey = bytesOf(32);
const Signature = bytesOf(64);

/** Where the pack lies, and which one it is. A bare file name: the pack lies beside its manifest, on the same host. */
export const PublishedFile = z.strictObject({
  file: z.string().check(z.regex(/^[a-z0-9][a-z0-9.-]{0,99}\.pack$/, 'the name of a file beside the manifest that ends in .pack')),
  bytes: z.int().check(z.gte(1), z.lte(0xffff_ffff)),
  digest: Digest,
});
export type PublishedFile = z.infer<typeof PublishedFile>;

/** The small file that a publisher puts beside a pack. */
export const Manifest = z.strictObject({
  format: z.literal(manifestFormat),
  imprint: Imprint,
  pack: PublishedFile,
  /** The Ed25519 public key of the publisher. */
  key: PublicKey,
  /** The key that the publisher had before, and its signature under the new one. */
  handover: z.optional(z.strictObject({ from: PublicKey, signature: Signature })),
  /** Of `key`, over the text of everything above. */
  signature: Signature,
});
export type Manifest = z.infer<typeof Manifest>;

/** The order of the fields in the text, on every level. A field that is not named here is not written. */
const order = [
  ...['format', 'imprint', 'name', 'title', 'publisher', 'homepage', 'licence', 'version', 'created', 'previous'],
  ...['pack', 'file', 'bytes', 'digest', 'key', 'handover', 'from', 'signature'],
];

/** The one text of a manifest: JSON with its fields in order, two spaces for each level, and a line feed at the end. */
export function writeManifest(manifest: Manifest): string {
  return `${JSON.stringify(manifest, order, 2)}\n`;
}

/** What is signed: the text without its signature. */
export function signedBytes({ signature: _, ...rest }: Omit<Manifest, 'signature'> & { signature?: string }): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify(rest, order, 2)}\n`);
}

// A byte order mark is no JSON.
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const Format = z.object({ format: z.string() });

/**
 * Reads a manifest. Only the text that `writeManifest` would write is taken: so no two readers can read it differently, whatever they make
 * of doubled keys, spaces, escapes or what follows the end.
 * @throws PublicationError for anything else
 */
export function readManifest(bytes: Uint8Array): Manifest {
  if (bytes.length > maxManifestLength)
    throw new PublicationError('too-large', `the manifest holds ${bytes.length} bytes; at most ${maxManifestLength} are read`);
  let text: string;
  let value: unknown;
  try {
    text = utf8.decode(bytes);
    value = JSON.parse(text);
  } catch (error) {
    throw new PublicationError('not-a-manifest', `not a manifest: ${error instanceof Error ? error.message : String(error)}`);
  }
  const { data: { format } = { format: '' } } = Format.safeParse(value);
  if (format.startsWith(family) && format !== manifestFormat)
    throw new PublicationError('later-format', `a manifest of the format ${format.slice(0, 60)}; this Plumbline reads ${manifestFormat}`);
  const parsed = Manifest.safeParse(value);
  if (!parsed.success) throw new PublicationError('not-a-manifest', `not a manifest: ${inWords(parsed.error).slice(0, 600)}`);
  if (writeManifest(parsed.data) !== text)
    throw new PublicationError('not-a-manifest', 'not a manifest: the same could be written otherwise, and only one form is taken');
  return parsed.data;
}
