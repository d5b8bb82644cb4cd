import { Imprint } from './imprint.ts';
import { type SigningKey, signBytes } from './keys.ts';
import { type Manifest, manifestFormat, PublishedFile, signedBytes, writeManifest } from './manifest.ts';

/** What a manifest states. */
export interface Statement {
  readonly imprint: Imprint;
  readonly pack: PublishedFile;
  /** By the key that signed earlier editions, where it was another one: its pins follow. Later editions carry it along. */
  readonly handover?: Manifest['handover'];
}

/** The text of a signed manifest. @throws an error of zod where the statement is none */
export async function sign({ imprint, pack, handover }: Statement, key: SigningKey): Promise<string> {
  const unsigned: Omit<Manifest, 'signature'> = {
    format: manifestFormat,
    imprint: Imprint.parse(imprint),
    pack: PublishedFile.parse(pack),
    key: key.publicKey,
    ...(handover && { handover }),
  };
  return writeManifest({ ...unsigned, signature: await signBytes(key, signedBytes(unsigned)) });
}
