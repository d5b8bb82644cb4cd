import { z } from '../zod.ts';
import { factsEach } from './facts.ts';
import { entryLength } from './hash-table.ts';
import { damaged } from './read.ts';
import type { SectionName, Sections } from './sections.ts';

/** The most languages of a pack: a story names its own with one byte. */
export const mostLanguages = 255;
/** How long the list of the common words of one class may be, in characters. */
export const longestClass = 100_000;

const Count = z.int().check(z.gte(0), z.lte(0xffff_ffff));

/** What a pack says of itself, before anything else of it is read. */
export const PackInfo = z.strictObject({
  stories: Count,
  articles: Count,
  outlets: Count,
  terms: Count,
  /** The languages of its stories, by the numbers that the stories name them with. */
  languages: z
    .array(
      z.strictObject({
        lang: z.string().check(z.maxLength(40)),
        stories: Count,
        functionShare: z.number().check(z.gte(0), z.lte(1)),
        calendar: z.string().check(z.maxLength(2000)),
        common: z.array(z.string().check(z.maxLength(longestClass))).check(z.maxLength(20)),
      }),
    )
    .check(z.maxLength(mostLanguages)),
});
export type PackInfo = z.infer<typeof PackInfo>;

/** The least that the record of a story, the record of an outlet, and a term can be written with. */
const least = { story: 160, outlet: 80, term: 5 } as const;
/** A story has one article at the least and this many at the most. */
const mostArticles = 10_000;

/**
 * Holds what a pack says of itself against the lengths of its sections, so that no number in it can ask for more memory than the pack
 * itself is long.
 * @throws PackError where they do not fit
 */
export function checkInfo({ stories, articles, outlets, terms, languages }: PackInfo, sections: Sections): void {
  const exact: [SectionName, number][] = [
    ['facts', stories * factsEach],
    ['ids', stories * entryLength],
    ['outids', outlets * entryLength],
    ['outoffs', (outlets + 1) * 4],
    ['offsets', (stories + 1) * 4],
  ];
  for (const [name, length] of exact)
    if (sections[name].length !== length)
      throw damaged(name, `${sections[name].length} bytes for ${stories} stories and ${outlets} outlets`);
  const lengths: [SectionName, number][] = [
    ['records', stories * least.story],
    ['outlets', outlets * least.outlet],
    ['lexicon', terms * least.term],
  ];
  for (const [name, length] of lengths)
    if (sections[name].length < length) throw damaged(name, `too short for what the pack says it holds`);
  if (articles < stories || articles > stories * mostArticles) throw damaged('info', `${articles} articles for ${stories} stories`);
  if (sections.urls.length % entryLength !== 0 || sections.urls.length > articles * entryLength)
    throw damaged('urls', `${sections.urls.length} bytes for ${articles} articles`);
  if (new Set(languages.map(({ lang }) => lang)).size < languages.length) throw damaged('info', 'it lists a language twice');
  if (languages.reduce((sum, language) => sum + language.stories, 0) !== stories)
    throw damaged('info', 'the stories of its languages are not all of its stories');
}
