import type { Story } from '../corpus/schema.ts';
import { elision } from './cut-words.ts';
import { textsOf } from './one-text.ts';

/** How much of an article a published pack may quote: so many words at a time, so many times. */
export const quotable = { words: 40, times: 3 } as const;

/** Counts what is quoted of each article of a story; what is quoted of a copy is quoted of its original too. */
export class Quotations {
  readonly #taken = new Map<string, string[]>();
  readonly #textOf: (article: string) => string;

  constructor(story: Pick<Story, 'articles'>) {
    this.#textOf = textsOf(story);
  }

  /** Whether an article may be quoted with this as well; if so, it counts. What lies within an earlier quotation quotes nothing more. */
  take(article: string, text: string): boolean {
    const quoted = bare(text);
    const source = this.#textOf(article);
    const taken = this.#taken.get(source) ?? [];
    if (taken.some((other) => other.includes(quoted))) return true;
    if (taken.length >= quotable.times) return false;
    this.#taken.set(source, [...taken, quoted]);
    return true;
  }
}

/** Whether an article of the story is quoted more often than it may be. In what order it is quoted makes no difference. */
export function isQuotedTooOften(story: Story): boolean {
  const source = sourceOfDek(story);
  const said = story.keyPoints.flatMap(({ statements = [] }) => statements);
  const all = source === undefined ? said : [{ article: source, text: story.dek }, ...said];
  const textOf = textsOf(story);
  return [...Map.groupBy(all, ({ article }) => textOf(article)).values()].some((quotations) => {
    // The longer first, so that what lies within another finds it there already.
    const texts = quotations.map(({ text }) => bare(text)).sort((a, b) => b.length - a.length);
    const apart: string[] = [];
    return texts.some((text) => !apart.some((other) => other.includes(text)) && apart.push(text) > quotable.times);
  });
}

/** The articles that the sentences of a story are of; of a sentence that several have, the first. */
export function speakersOf({ keyPoints }: Story): Map<string, string> {
  const said = keyPoints.flatMap(({ statements = [] }) => statements.map(({ text, article }) => [text, article] as const));
  return new Map(said.reverse());
}

/** The article that the dek is quoted of; undefined where it is a title, or the publisher's own words. */
export function sourceOfDek(story: Story): string | undefined {
  const { articles, dek, headline } = story;
  const speakers = speakersOf(story);
  if (isOwnWork(story, speakers)) return speakers.get(dek);
  // A built story has its headline and its first sentences of the article that leads.
  return dek === headline ? undefined : (articles.find(({ title }) => title === headline) ?? articles[0])?.id;
}

/**
 * Whether somebody wrote the story, as in `seeds/`. What is built out of articles has no body of its own, and gives the sentences behind
 * each of its key points.
 */
function isOwnWork({ body, keyPoints }: Story, speakers: ReadonlyMap<string, string>): boolean {
  return body.some((text) => !speakers.has(text)) || keyPoints.some(({ statements }) => statements === undefined);
}

function bare(text: string): string {
  return text.endsWith(elision) ? text.slice(0, -elision.length) : text;
}
