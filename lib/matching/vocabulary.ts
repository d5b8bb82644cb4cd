/** Words are sorted into classes by the share of stories that use them: class k is about 2^(-k/2), class 0 is all of them. */
export const commonest = 13;

/** The class of a share. */
export function shareClass(share: number): number {
  return Math.max(0, Math.min(commonest, Math.round(-2 * Math.log2(share))));
}

/** Whether a word is common enough to be listed: about one story in a hundred uses it. */
export function isCommon(share: number): boolean {
  return share > 0 && -2 * Math.log2(share) < commonest + 0.5;
}

/** Function words stand in a quarter of all stories or more. */
const functionClass = 4;
/** A word that tells less, in nats, stands in a tenth of all stories or more: it tells none from another, and is not looked up. */
export const leastTelling = -Math.log(0.1);

/** A word that a corpus never saw counts as if this share of other news used it, and a corpus as if it held so many stories more. */
const unseenShare = 0.0004;
const imagined = 2000;

/** What a pack knows of a language that its stories are in. */
export interface Language {
  readonly lang: string;
  /** How many stories of the pack are in it. */
  readonly stories: number;
  /** Which share of the words of a text in it are function words. */
  readonly functionShare: number;
  /** The names of its months and days of the week. */
  readonly calendar: string;
  /** Its common words, a line for each class. */
  readonly common: string[];
}

/** How telling the words of one language are in one pack. */
export class Vocabulary {
  readonly language: Language;
  #calendar: ReadonlySet<string> | undefined;
  readonly #classes: ReadonlyMap<string, number>;

  constructor(language: Language) {
    this.language = language;
    this.#classes = new Map(language.common.flatMap((line, at) => line.split(' ').map((word) => [word, at] as const)));
  }

  /** How much a word tells, in nats: the less likely a story is to use it, the more. */
  information(key: string, stories: number, count: number): number {
    return -Math.log(this.#share(key, stories, count));
  }

  /** Whether a word names a month or a day of the week: it is written like a name in some languages, and names nobody. */
  isCalendarWord(key: string): boolean {
    this.#calendar ??= new Set(this.language.calendar.split(' '));
    return this.#calendar.has(key);
  }

  isFunctionWord(key: string): boolean {
    return (this.#classes.get(key) ?? commonest) <= functionClass;
  }

  #share(key: string, stories: number, count: number): number {
    const known = this.#classes.get(key);
    return known === undefined ? (count + imagined * unseenShare) / (stories + imagined) : 2 ** (-known / 2);
  }
}

const vocabularies = new WeakMap<Language, Vocabulary>();

/** The vocabulary of a language of an opened pack, made once. */
export function vocabularyOf(language: Language): Vocabulary {
  const known = vocabularies.get(language) ?? new Vocabulary(language);
  vocabularies.set(language, known);
  return known;
}
