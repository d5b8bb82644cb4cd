import type { Pack } from '../pack/pack.ts';
import { sectionNames } from '../pack/sections.ts';

/** A line of a list of counts. */
export type Count = readonly [name: string, value: string | number];

/** What is in a pack, in numbers. */
export function packCounts({ info, sections }: Pack): Count[] {
  const { offset, length } = sections.records;
  const bytes = offset + length;
  const index = sectionNames
    .filter((name) => name !== 'records' && name !== 'outlets')
    .reduce((sum, name) => sum + sections[name].length, 0);
  return [
    ['stories', info.stories],
    ['articles', info.articles],
    ['outlets', info.outlets],
    ['terms', info.terms],
    ['languages', info.languages.map(({ lang, stories }) => `${lang} ${stories}`).join(', ') || 'none'],
    ['bytes', bytes],
    ['bytes per story', each(bytes, info.stories)],
    ['index bytes per story', each(index, info.stories)],
  ];
}

/** How many of something there are for each of others, to a tenth. */
export function each(whole: number, parts: number): number {
  return parts > 0 ? Math.round((whole / parts) * 10) / 10 : 0;
}

/** A list of counts, one `name: value` a line. */
export function countLines(counts: readonly Count[]): string {
  return counts.map(([name, value]) => `${name}: ${value}\n`).join('');
}
