import { expect } from 'vitest';
import { readerOf } from '../../../lib/pack/read.ts';
import type { Imprint } from '../../../lib/publication/imprint.ts';
import { createKeyFile, readKeyFile, type SigningKey } from '../../../lib/publication/keys.ts';
import { packDigest } from '../../../lib/publication/pack-digest.ts';
import { PublicationError } from '../../../lib/publication/publication-error.ts';
import { type Statement, sign } from '../../../lib/publication/sign.ts';
import { type Publication, verify } from '../../../lib/publication/verify.ts';

export const imprint: Imprint = {
  name: 'harbour-checks',
  title: 'Harbour checks – مرفأ 港',
  publisher: 'Coast Register',
  homepage: 'https://coast.example/checks?from=plumbline',
  licence: 'CC-BY-4.0',
  version: 3,
  created: '2031-04-05T06:07:08Z',
  previous: { version: 2, digest: 'ab'.repeat(32) },
};

export const newKey: () => Promise<SigningKey> = async () => readKeyFile(await createKeyFile());

/** What states that these bytes are the pack. */
export async function statementOf(bytes: Uint8Array, more: Partial<Imprint> = {}): Promise<Statement> {
  const digest = await packDigest(readerOf(bytes), bytes.length);
  return { imprint: { ...imprint, ...more }, pack: { file: 'harbour-checks-3.pack', bytes: bytes.length, digest } };
}

export const utf8: (text: string) => Uint8Array = (text) => new TextEncoder().encode(text);

/** Verifies the text of a manifest. */
export const verifying = (text: string): Promise<Publication> => verify(utf8(text));

/** An edition as readers get to see it. */
export async function edition(
  key: SigningKey,
  more: Partial<Imprint> = {},
  over: Partial<Statement> = {},
  pack = 'pack',
): Promise<Publication> {
  return verifying(await sign({ ...(await statementOf(utf8(pack), { ...more })), ...over }, key));
}

/** The PublicationError that something has to fail with. */
export async function refusal(of: Promise<unknown>): Promise<PublicationError> {
  const error = await of.then(
    () => 'it was taken',
    (reason: unknown) => reason,
  );
  if (!(error instanceof PublicationError)) expect.fail(error instanceof Error ? (error.stack ?? error.message) : String(error));
  return error;
}
