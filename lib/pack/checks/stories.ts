import { strayInStory } from '../../corpus/references.ts';
import { Story } from '../../corpus/schema.ts';
import { canonicalUrl } from '../../page/canonical-url.ts';
import { decode, parseJson } from '../decode.ts';
import type { Facts } from '../facts.ts';
import { hash32 } from '../hash.ts';
import type { OpenedFile } from '../pack.ts';
import { damaged } from '../read.ts';
import { eachRecord } from './each-record.ts';
import { EntrySum } from './entry-sum.ts';
import { FactsCheck } from './facts-check.ts';
import { IdSet } from './id-set.ts';
import type { Pace } from './pace.ts';
import { readTable } from './table.ts';

/**
 * Checks every story, that all it names is there, that it is found by its id and its articles' addresses, and that what matching knows
 * of it is true. @throws PackError
 */
export async function checkStories(file: OpenedFile, facts: Facts, outlets: IdSet, pace: Pace): Promise<void> {
  const { read, info } = file;
  const [idTable, urlTable] = [await readTable(file, 'ids', info.stories), await readTable(file, 'urls', info.stories)];
  const [idSum, urlSum] = [new EntrySum(idTable), new EntrySum(urlTable)];
  const ids = await storyIds(file, pace);
  const check = new FactsCheck(facts, info);
  await eachRecord(
    read,
    placeOf(file),
    (bytes, number) => {
      const story = decode(Story, bytes, `story ${number}`);
      const name = `story ${number}, ${story.id}`;
      if (ids.isDoubled(story.id)) throw damaged(name, 'another story is called the same');
      const [stray] = strayInStory(story, outlets, ids);
      if (stray) throw damaged(name, `${stray.field}: ${stray.reason}`);
      check.add(story, number, name);
      idSum.add(hash32(story.id), number);
      for (const address of addressesOf(story)) urlSum.add(hash32(address), number);
    },
    pace,
  );
  check.end();
  if (!idSum.equals(idTable)) throw damaged('ids', 'its entries are not those of the stories');
  if (!urlSum.equals(urlTable)) throw damaged('urls', "its entries are not the addresses of the stories' articles");
}

/** Stories may name later ones, so all ids are read first. */
async function storyIds(file: OpenedFile, pace: Pace): Promise<IdSet> {
  const ids = new IdSet(file.info.stories);
  await eachRecord(
    file.read,
    placeOf(file),
    (bytes, number) => {
      const story = parseJson(bytes, `story ${number}`);
      const id = typeof story === 'object' && story !== null && 'id' in story ? story.id : undefined;
      if (typeof id !== 'string') throw damaged(`story ${number}`, 'it has no id');
      ids.add(id);
    },
    pace,
  );
  return ids;
}

function placeOf({ sections, info }: OpenedFile) {
  return { offsets: sections.offsets, records: sections.records, count: info.stories };
}

function addressesOf({ articles }: Story): Set<string> {
  return new Set(articles.flatMap(({ url }) => (url ? (canonicalUrl(url) ?? []) : [])));
}
