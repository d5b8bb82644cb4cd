import { compareBytes, Heads } from '../heads.ts';
import { blockSize, checkBlock, isInline, scanBlock } from '../lexicon-block.ts';
import type { OpenedFile } from '../pack.ts';
import { fields, type Postings, visitPostings } from '../postings.ts';
import { damaged, readExactly } from '../read.ts';
import { blockLength } from '../sections.ts';
import { CommonBeginnings } from './common-beginnings.ts';
import type { Pace } from './pace.ts';

/** The postings of a term of several stories. */
interface List {
  readonly stories: number;
  readonly start: number;
  readonly end: number;
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/**
 * Checks that the terms rise, that heads and lexicon say the same of each block, and that the lists of stories lie one after the other
 * and fill their section. @throws PackError
 */
export async function checkLexicon(file: OpenedFile, lists: ReadonlyMap<string, Postings>, pace: Pace): Promise<void> {
  const { read, sections, info } = file;
  const heads = new Heads(await readExactly(read, sections.heads.offset, sections.heads.length));
  checkHeads(heads, file);
  const beginnings = new CommonBeginnings(lists);
  let last: Uint8Array = new Uint8Array(0);
  for (let block = 0; block < heads.count; ) {
    const from = block;
    const start = heads.lexicon(from);
    do checkBlock(block, [heads.lexicon(block), heads.lexicon(block + 1)], sections.lexicon.length);
    while (++block < heads.count && heads.lexicon(block + 1) - start <= blockLength);
    const bytes = await readExactly(read, sections.lexicon.offset + start, heads.lexicon(block) - start);
    const found: List[] = [];
    for (let each = from; each < block; each++) {
      const terms = bytes.subarray(heads.lexicon(each) - start, heads.lexicon(each + 1) - start);
      last = checkTerms(each, terms, last, { heads, file, beginnings, found });
      await pace.rest();
    }
    await checkLists(file, found, pace);
  }
  beginnings.end();
  if (heads.count === 0 && info.terms > 0) throw damaged('heads', `none for ${info.terms} terms`);
}

function checkHeads(heads: Heads, { sections, info }: OpenedFile): void {
  const { count } = heads;
  const blocks = Math.ceil(info.terms / blockSize);
  if (count !== blocks) throw damaged('heads', `${count} blocks for ${info.terms} terms`);
  const ends: [number, number, number, number][] = [
    [heads.lexicon(0), 0, heads.lexicon(count), sections.lexicon.length],
    [heads.postings(0), 0, heads.postings(count), sections.postings.length],
    [heads.textStart(0), 0, heads.textStart(count), heads.textLength],
  ];
  for (const [start, first, end, length] of ends)
    if (start !== first || end !== length) throw damaged('heads', `they go from ${start} to ${end} of ${length} bytes`);
  for (let block = 0; block < count; block++)
    if (heads.textStart(block) > heads.textStart(block + 1)) throw damaged('heads', `the text of block ${block} ends before it begins`);
}

interface Around {
  readonly heads: Heads;
  readonly file: OpenedFile;
  readonly beginnings: CommonBeginnings;
  readonly found: List[];
}

/** Checks one block, collects its lists, and gives its last term. */
function checkTerms(block: number, bytes: Uint8Array, before: Uint8Array, { heads, file, beginnings, found }: Around): Uint8Array {
  const { sections, info } = file;
  const limits = { stories: info.stories, postings: sections.postings.length, firstPosting: heads.postings(block) };
  let last = before;
  let count = 0;
  let end = limits.firstPosting;
  scanBlock(bytes, limits, (text, entryOf) => {
    if (count === 0 && compareBytes(text, heads.text(block)) !== 0) throw damaged('heads', `block ${block} begins with another term`);
    if (count === 0 && block > 0 && compareBytes(before, text) >= 0)
      throw damaged('lexicon', `block ${block} does not come after the last`);
    const { stories, postings } = entryOf();
    if (isInline(postings)) checkMark(postings.marks[0] ?? 0, 'lexicon');
    else {
      found.push({ stories, start: postings[0], end: postings[1] });
      end = postings[1];
    }
    beginnings.add(termOf(text), stories);
    last = text;
    count++;
    return true;
  });
  if (count !== Math.min(blockSize, info.terms - block * blockSize)) throw damaged('lexicon', `${count} terms in block ${block}`);
  if (end !== heads.postings(block + 1)) throw damaged('heads', `the postings of block ${block} end at ${end}`);
  return last.slice();
}

function termOf(text: Uint8Array): string {
  try {
    return utf8.decode(text);
  } catch {
    throw damaged('lexicon', 'a term that is no UTF-8');
  }
}

/** Reads lists that lie one after the other, as many at a time as fit into a block, but one at the least. */
async function checkLists({ read, sections, info }: OpenedFile, lists: readonly List[], pace: Pace): Promise<void> {
  for (let at = 0; at < lists.length; ) {
    const from = at;
    const start = lists[from]?.start ?? 0;
    while (at < lists.length && (at === from || (lists[at]?.end ?? 0) - start <= blockLength)) at++;
    const bytes = await readExactly(read, sections.postings.offset + start, (lists[at - 1]?.end ?? start) - start);
    for (const { start: first, end, stories } of lists.slice(from, at)) {
      visitPostings(bytes.subarray(first - start, end - start), stories, info.stories, (_, mark) => checkMark(mark, 'postings'));
      await pace.rest();
    }
  }
}

function checkMark(mark: number, where: string): void {
  if (mark >> 4 >= fields.length) throw damaged(where, `a mark of field ${mark >> 4}`);
}
