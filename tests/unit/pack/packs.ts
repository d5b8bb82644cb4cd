import { expect } from 'vitest';
import { packOf } from '../../../lib/cli/pack-of.ts';
import type { PackContents } from '../../../lib/corpus/schema.ts';
import { checkPack } from '../../../lib/pack/check.ts';
import { PackError, type Read, readerOf } from '../../../lib/pack/read.ts';
import { article, outlet, point, story } from '../support/build.ts';

/** A small corpus in two languages. */
export const contents: PackContents = {
  outlets: [outlet('gazette'), outlet('herald', { name: 'Der „Bote“ 🗞' })],
  stories: [
    story('bridge', {
      related: ['tunnel'],
      articles: [article('gazette', { url: 'https://www.gazette.example/bridge?utm_source=x' }), article('herald', { via: 'gazette' })],
    }),
    story('tunnel', { lang: 'ar', headline: 'خبر النفق', dek: 'نفق', keyPoints: [point([])], date: '2026-06-01' }),
  ],
};

/** The bytes of a pack of some contents. */
export const bytesOf: (of?: PackContents) => Promise<Uint8Array> = (of = contents) => packOf(of);

/** Opens and checks bytes. */
export const checking = (bytes: Uint8Array) => checkPack(readerOf(bytes));

/** The message of the PackError that something has to fail with. */
export async function refusal(of: Promise<unknown>): Promise<string> {
  const error = await of.then(
    () => 'it was taken',
    (reason: unknown) => reason,
  );
  if (!(error instanceof PackError)) expect.fail(error instanceof Error ? (error.stack ?? error.message) : String(error));
  return error.message;
}

/** A reader that keeps the longest read. */
export function measuredReader(bytes: Uint8Array): { readonly read: Read; readonly longest: () => number } {
  let longest = 0;
  const read = readerOf(bytes);
  return {
    read: (offset, length) => {
      longest = Math.max(longest, length);
      return read(offset, length);
    },
    longest: () => longest,
  };
}
