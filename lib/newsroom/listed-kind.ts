import { OutletKind } from '../corpus/schema.ts';

/** Words that lists have for kinds of outlets, beside our own. */
const words: Readonly<Record<string, OutletKind>> = {
  'news-agency': 'agency',
  magazine: 'trade-press',
  journal: 'trade-press',
  company: 'maker',
  'release-feed': 'maker',
  'central-bank': 'institution',
  court: 'institution',
  government: 'institution',
  'health-authority': 'institution',
  'international-organisation': 'institution',
  'space-agency': 'institution',
  'standards-body': 'institution',
  'statistics-office': 'institution',
};

/** What the `kind` that a list of feeds gives of one means; undefined where it is no word that is known. */
export function listedKind(word: string | undefined): OutletKind | undefined {
  if (word === undefined) return undefined;
  return OutletKind.safeParse(word).data ?? (Object.hasOwn(words, word) ? words[word] : undefined);
}
