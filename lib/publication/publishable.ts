import type { KeyPoint, Statement, Story } from '../corpus/schema.ts';
import { countWords, cutWords, elision } from './cut-words.ts';
import { Quotations, quotable } from './quotations.ts';

/** Something that may not be published as it is. */
export interface Cut {
  /** Where in the story it stood: `keyPoints[2].statements[0]`. */
  readonly field: string;
  /** Shortened to the words that may be quoted; left out; or said with another article's sentence. */
  readonly how: 'shortened' | 'left-out' | 'replaced';
  /** How many words it had. */
  readonly words: number;
}

/** A story as it may be published. */
export interface Publishable {
  readonly story: Story;
  readonly cuts: readonly Cut[];
  /** The ids of articles without an address: readers cannot follow what is quoted of them. */
  readonly unlinked: readonly string[];
}

/**
 * The story cut to what a published pack may quote: at most 40 words at a time, three times an article, with outlet and address. Titles,
 * credits and names of sources are no quotations and do not count, but have at most 40 words too. What the publisher wrote stays.
 */
export function publishable(story: Story): Publishable {
  const cuts: Cut[] = [];
  const note = (field: string, how: Cut['how'], text: string) => {
    cuts.push({ field, how, words: countWords(text) });
  };
  const short = (field: string, text: string) => {
    const cut = cutWords(text, quotable.words);
    if (cut !== text) note(field, 'shortened', text);
    return cut;
  };
  const quotations = new Quotations();
  const speakers = new Map(story.keyPoints.flatMap(({ statements = [] }) => statements.map(({ text, article }) => [text, article])));
  const isTitle = story.articles.some(({ title }) => title === story.headline);
  const source =
    speakers.get(story.dek) ?? (isOwnWork(story, speakers) || story.dek === story.headline ? undefined : leadingArticle(story));
  if (source !== undefined) quotations.take(source, story.dek);
  // First what a story cannot do without, then what stands behind it.
  const points = story.keyPoints.map((point, at) => chooseText(point, quotations, (how) => note(`keyPoints[${at}]`, how, point.text)));
  const keyPoints = points.flatMap((point, at) => (point ? shortenPoint(point, `keyPoints[${at}]`, quotations, short, note) : []));
  const body = story.body.flatMap((text, at) => {
    const speaker = speakers.get(text);
    if (speaker === undefined) return [text];
    if (quotations.take(speaker, text)) return [short(`body[${at}]`, text)];
    note(`body[${at}]`, 'left-out', text);
    return [];
  });
  const cut: Story = {
    ...story,
    headline: isTitle ? short('headline', story.headline) : story.headline,
    dek: source !== undefined || story.dek === story.headline ? short('dek', story.dek) : story.dek,
    keyPoints,
    body,
    articles: story.articles.map((article, at) => ({
      ...article,
      title: short(`articles[${at}].title`, article.title),
      ...(article.lineage && {
        lineage: article.lineage.map((tie, nth) =>
          tie.kind === 'credit' ? { ...tie, words: short(`articles[${at}].lineage[${nth}]`, tie.words) } : tie,
        ),
      }),
    })),
  };
  return { story: cut, cuts, unlinked: story.articles.flatMap(({ id, url }) => (url === undefined ? id : [])) };
}

/**
 * Whether somebody wrote the story, as in `seeds/`. What is built out of articles has no body of its own, and gives the sentences behind
 * each of its key points.
 */
function isOwnWork({ body, keyPoints }: Story, speakers: ReadonlyMap<string, string>): boolean {
  return body.some((text) => !speakers.has(text)) || keyPoints.some(({ statements }) => statements === undefined);
}

/** The article that gave a built story its headline and its first sentences. */
function leadingArticle({ articles, headline }: Story): string | undefined {
  return (articles.find(({ title }) => title === headline) ?? articles[0])?.id;
}

/**
 * The point with a text that may be quoted: its own, or else the sentence of another article that makes it; undefined where there is none.
 * A text that is nobody's sentence is the publisher's own.
 */
function chooseText(point: KeyPoint, quotations: Quotations, note: (how: Cut['how']) => void): KeyPoint | undefined {
  const { text, supports, statements = [] } = point;
  const own = statements.filter((statement) => statement.text === text);
  if (own.length === 0 || own.some(({ article }) => quotations.take(article, text))) return point;
  const others = statements.filter((statement) => supports.includes(statement.article) && statement.text !== elision);
  const other = others.find((statement) => quotations.take(statement.article, statement.text));
  note(other ? 'replaced' : 'left-out');
  return other && { ...point, text: other.text };
}

function shortenPoint(
  point: KeyPoint,
  field: string,
  quotations: Quotations,
  short: (field: string, text: string) => string,
  note: (field: string, how: Cut['how'], text: string) => void,
): KeyPoint {
  const { statements } = point;
  if (!statements) return point;
  const isQuoted = statements.some(({ text }) => text === point.text);
  const kept = statements.flatMap((statement, at): Statement[] => {
    const place = `${field}.statements[${at}]`;
    const source = statement.attributedTo;
    const named = source === undefined ? statement : { ...statement, attributedTo: short(`${place}.attributedTo`, source) };
    if (quotations.take(statement.article, statement.text)) return [{ ...named, text: short(place, statement.text) }];
    note(place, 'left-out', statement.text);
    // Whose word it was has to stay known: voices are counted by it.
    return source === undefined ? [] : [{ ...named, text: elision }];
  });
  return { ...point, text: isQuoted ? short(field, point.text) : point.text, statements: kept };
}
