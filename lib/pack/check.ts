import { checkContents } from './checks/contents.ts';
import { checkLexicon } from './checks/lexicon.ts';
import { checkOutlets } from './checks/outlets.ts';
import { Pace } from './checks/pace.ts';
import { checkStories } from './checks/stories.ts';
import { createPack, openFile, type Pack } from './pack.ts';
import type { Read } from './read.ts';

/**
 * Opens a pack and checks all that it holds before anything uses it: digests, every term and its postings, every record, and that each
 * is found by its name. The file is read from end to end, three times at the most, a mebibyte at a time; what is held is the heads and
 * the common beginnings (up to 32 MiB each), one record (up to 16 MiB), one list of postings, and some 25 bytes for each story and 8
 * for each outlet. Others get their turn every few milliseconds.
 * @param progress is told now and then which share of the work is done, from 0 to 1
 * @throws PackError that names what is wrong, and where
 */
export async function checkPack(source: Read, progress?: (share: number) => void): Promise<Pack> {
  const opened = await openFile(source);
  const pace = new Pace(opened.sections, progress);
  const file = { ...opened, read: pace.over(opened.read) };
  await checkContents(file);
  const pack = createPack(opened);
  const facts = await pack.facts();
  await checkLexicon(file, await pack.prefixes(), pace);
  const outlets = await checkOutlets(file);
  await checkStories(file, facts, outlets, pace);
  progress?.(1);
  return pack;
}
