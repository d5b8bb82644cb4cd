import { expect, it } from 'vitest';
import { packOf } from '../../../lib/cli/pack-of.ts';
import { openPack } from '../../../lib/pack/pack.ts';
import { readerOf } from '../../../lib/pack/read.ts';
import { objections } from '../../../lib/publication/objections.ts';
import { rewriteStories } from '../../../lib/publication/rewrite-stories.ts';
import { bytesOf, checking, contents } from '../pack/packs.ts';
import { outlet, point, story } from '../support/build.ts';

const rewritten = async (...[bytes, change]: [Uint8Array, Parameters<typeof rewriteStories>[1]]) =>
  new Uint8Array(Buffer.concat(await rewriteStories(readerOf(bytes), change)));

it('a pack of which nothing is changed stays the same, byte for byte', async () => {
  const bytes = await bytesOf();
  expect(await rewritten(bytes, (story) => story)).toEqual(bytes);
});

it('a pack of other wording is sound, finds by its old words, and shows the new ones', async () => {
  const bytes = await bytesOf();
  const other = await rewritten(bytes, (story) => (story.id === 'bridge' ? { ...story, dek: 'Cut.' } : story));
  const [before, after] = [await checking(bytes), await checking(other)];
  expect(after.info).toEqual(before.info);
  const number = (await after.find('bridge')) ?? -1;
  expect((await after.storiesAt([number]))[0]?.dek).toBe('Cut.');
  expect((await after.lexicon.find(['dek'])).size).toBe(1);
});

it('a pack of several mebibytes is rewritten whole', async () => {
  const stories = Array.from({ length: 900 }, (_, at) =>
    story(`s${at}`, { body: Array.from({ length: 3 }, () => `${at} `.padEnd(2000, 'x')) }),
  );
  const bytes = await packOf({ outlets: [outlet('gazette')], stories });
  expect(bytes.length).toBeGreaterThan(5 * 1024 * 1024);
  const pack = await checking(await rewritten(bytes, (each) => ({ ...each, dek: 'New.' })));
  const deks = (await pack.storiesAt([0, 450, 899])).map(({ dek }) => dek);
  expect(deks).toEqual(['New.', 'New.', 'New.']);
});

it('stories that quote too much are found', async () => {
  const tooMuch = 'word '.repeat(50).trim();
  const statements = [{ article: 'by-gazette', text: tooMuch }];
  const bytes = await packOf({ ...contents, stories: [story('fine'), story('bad', { keyPoints: [point([], { statements })] })] });
  expect(await objections(readerOf(bytes))).toEqual([{ fault: 'overquoted', message: expect.stringContaining('story bad ') }]);
  expect((await openPack(readerOf(bytes))).info.stories).toBe(2);
});
