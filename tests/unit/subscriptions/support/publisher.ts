import { packOf } from '../../../../lib/cli/pack-of.ts';
import { readerOf } from '../../../../lib/pack/read.ts';
import type { SigningKey } from '../../../../lib/publication/keys.ts';
import type { Manifest } from '../../../../lib/publication/manifest.ts';
import { packDigest } from '../../../../lib/publication/pack-digest.ts';
import { sign } from '../../../../lib/publication/sign.ts';
import { imprint, utf8 } from '../../publication/published.ts';
import { outlet, story } from '../../support/build.ts';
import type { FileHost, HostedFile } from './file-host.ts';

/** An edition to publish. */
export interface EditionToPublish {
  readonly key: SigningKey;
  readonly version: number;
  readonly pack: Uint8Array;
  readonly name?: string;
  readonly folder?: string;
  readonly handover?: Manifest['handover'];
  /** How the host gives out the pack. */
  readonly host?: Partial<HostedFile>;
}

/** A published edition. */
export interface PublishedEdition {
  /** Of its manifest. */
  readonly address: string;
  readonly manifestPath: string;
  readonly packPath: string;
  readonly digest: string;
  readonly manifest: Uint8Array;
}

/** Signs an edition and puts it on a host, its manifest last. */
export async function publish(
  host: FileHost,
  { key, version, pack, name = 'harbour', folder = '/packs', handover, host: ways }: EditionToPublish,
): Promise<PublishedEdition> {
  const file = `${name}-${version}.pack`;
  const digest = await packDigest(readerOf(pack), pack.length);
  const { previous: _, ...first } = imprint;
  const statement = { imprint: { ...first, name, version }, pack: { file, bytes: pack.length, digest } };
  const manifest = utf8(await sign({ ...statement, ...(handover && { handover }) }, key));
  const [manifestPath, packPath] = [`${folder}/${name}.plumbline.json`, `${folder}/${file}`];
  host.files.set(packPath, { bytes: pack, etag: `"${digest.slice(0, 8)}"`, ...ways });
  const etag = `"${(await packDigest(readerOf(manifest), manifest.length)).slice(0, 8)}"`;
  host.files.set(manifestPath, { bytes: manifest, etag, contentType: 'application/json' });
  return { address: host.address(manifestPath), manifestPath, packPath, digest, manifest };
}

/** A pack of so many stories, named after what it is told to be of. */
export const packWith: (of: string, stories: number) => Promise<Uint8Array> = (of, stories) =>
  packOf({ outlets: [outlet('gazette')], stories: Array.from({ length: stories }, (_, at) => story(`${of}-${at}`)) });

/** A pack of more than two mebibytes. */
export const longPack: (of: string) => Promise<Uint8Array> = (of) => {
  const body = (at: number) => Array.from({ length: 3 }, () => `${of} ${at} `.padEnd(3500, 'x'));
  return packOf({
    outlets: [outlet('gazette')],
    stories: Array.from({ length: 220 }, (_, at) => story(`${of}-${at}`, { body: body(at) })),
  });
};

/** A pack of so many stories in the first format. */
export function packOfVersion1(stories: number): Uint8Array {
  const contents = { outlets: [outlet('gazette')], stories: Array.from({ length: stories }, (_, at) => story(`old-${at}`)) };
  const body = utf8(JSON.stringify(contents));
  return new Uint8Array([...utf8(`PLUMBLINE 1 ${body.length}`.padEnd(32)), ...body]);
}
