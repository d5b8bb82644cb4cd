import { readerOf } from '../../lib/pack/read.ts';
import type { Imprint } from '../../lib/publication/imprint.ts';
import { createKeyFile, readKeyFile, signBytes } from '../../lib/publication/keys.ts';
import { type Manifest, manifestFormat, type PublishedFile, signedBytes, writeManifest } from '../../lib/publication/manifest.ts';
import { packDigest } from '../../lib/publication/pack-digest.ts';
import type { Edition } from './publisher.ts';

/** What an honest publisher would say. */
const honest: Imprint = {
  name: 'forged',
  title: 'Forged',
  publisher: 'Nobody in particular',
  homepage: 'https://nobody.example/',
  licence: 'CC0-1.0',
  version: 1,
  created: '2031-04-05T06:07:08Z',
};

/** What is to be other than the command would write it, which refuses most of this. */
export interface Forgery {
  readonly imprint?: Partial<Imprint>;
  readonly file?: Partial<PublishedFile>;
  /** Changes the text once it is signed. */
  readonly alter?: (manifest: string) => string;
}

/** A pack under a manifest written and signed by hand, with a new key. */
export async function forge(pack: Uint8Array, { imprint, file, alter = (text) => text }: Forgery = {}): Promise<Edition> {
  const key = await readKeyFile(await createKeyFile());
  const unsigned: Omit<Manifest, 'signature'> = {
    format: manifestFormat,
    imprint: { ...honest, ...imprint },
    pack: { file: 'forged-1.pack', bytes: pack.length, digest: await packDigest(readerOf(pack), pack.length), ...file },
    key: key.publicKey,
  };
  const manifest = alter(writeManifest({ ...unsigned, signature: await signBytes(key, signedBytes(unsigned)) }));
  return {
    version: 1,
    manifest: { name: 'forged.plumbline.json', bytes: Buffer.from(manifest) },
    pack: { name: 'forged-1.pack', bytes: Buffer.from(pack) },
  };
}
