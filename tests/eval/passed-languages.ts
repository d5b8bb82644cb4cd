import { languagesOf } from '../../lib/matching/page-terms.ts';
import { termsOf } from '../../lib/matching/terms.ts';
import type { Pack } from '../../lib/pack/pack.ts';
import { detectLanguage } from '../../lib/text/languages.ts';
import { packOfRows } from './match-sets.ts';
import { readTexts } from './real-texts.ts';
import { readMatchDev } from './shipped.ts';
import { withInterval } from './wilson.ts';

/** How much of a text is looked at, in characters: all that is read of a page, and as much as a short teaser. */
const lengths = [1500, 300];
const examples = 5;

interface Text {
  readonly title: string;
  readonly lead: string;
}

/**
 * Prints, by the language that its place names, which share of texts an English pack takes to be English, and examples of the rarer
 * answer. No page says its language here. A text whose place names none is taken to be English. Translated manuals are often translated in
 * part: texts that have most function words from English are left out of the other languages, and counted.
 */
export async function passedLanguages(data: string, places: readonly string[]): Promise<void> {
  const { corpus, queries } = readMatchDev(data);
  const { pack } = await packOfRows(corpus);
  const all = readTexts(places);
  const texts = all.filter(({ lang, title, lead }) => !lang || lang === 'en' || detectLanguage(`${title}\n${lead}`) !== 'en');
  console.log(`${all.length - texts.length} texts at places of other languages are mostly English, and left out`);
  const groups: [string, readonly Text[]][] = [
    ['en, match-dev', queries.map(({ title, text }) => ({ title, lead: text ?? '' }))],
    ...Map.groupBy(texts, ({ kind, lang }) => (lang && lang !== 'en' ? lang : `en, ${kind}`)),
  ];
  for (const length of lengths) {
    console.log(`\nOf ${length} characters\n| texts | number | taken to be English |\n|---|---|---|`);
    const strange: string[] = [];
    const foreign = { passed: 0, of: 0 };
    for (const [name, of] of groups.sort(([a], [b]) => (a < b ? -1 : 1))) {
      const [passed, refused] = [true, false].map((wanted) => of.filter((text) => isPassed(pack, text, length) === wanted)) as [
        Text[],
        Text[],
      ];
      console.log(`| ${name} | ${of.length} | ${withInterval(passed.length, of.length)} |`);
      const isEnglish = name.startsWith('en');
      if (!isEnglish) {
        foreign.passed += passed.length;
        foreign.of += of.length;
      }
      strange.push(...(isEnglish ? refused : passed).slice(0, examples).map(({ title }) => `  ${name}: ${title.slice(0, 70)}`));
    }
    console.log(`Of all in other languages: ${withInterval(foreign.passed, foreign.of)} of ${foreign.of}`);
    console.log(strange.join('\n'));
  }
}

function isPassed(pack: Pack, { title, lead }: Text, length: number): boolean {
  return languagesOf(pack, termsOf(title, lead.slice(0, length)), undefined).length > 0;
}
