import type { KeyPoint, Statement, Story } from '../corpus/schema.ts';
import { countWords, elision } from './cut-words.ts';
import { isQuotedTooOften, Quotations, sourceOfDek, speakersOf } from './quotations.ts';
import { shortenQuotations } from './shorten-quotations.ts';

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

type Note = (field: string, how: Cut['how'], text: string) => void;

/**
 * The story cut to what a published pack may quote: at most 40 words at a time, three times an article and its
 * copies together, with outlet and address. Titles,
 * credits and names of sources are no quotations and do not count, but have at most 40 words too. What the publisher wrote stays. What was
 * cut once is not cut again.
 */
export function publishable(story: Story): Publishable {
  const cuts: Cut[] = [];
  const note: Note = (field, how, text) => cuts.push({ field, how, words: countWords(text) });
  const short = shortenQuotations(story, (field, text) => note(field, 'shortened', text));
  return {
    story: isQuotedTooOften(short) ? withFewerQuotations(short, note) : short,
    cuts,
    unlinked: story.articles.flatMap(({ id, url }) => (url === undefined ? id : [])),
  };
}

/** First what a story cannot do without, then what stands behind it. */
function withFewerQuotations(story: Story, note: Note): Story {
  const quotations = new Quotations(story);
  const source = sourceOfDek(story);
  if (source !== undefined) quotations.take(source, story.dek);
  const points = story.keyPoints.map((point, at) => chooseText(point, quotations, (how) => note(`keyPoints[${at}]`, how, point.text)));
  const keyPoints = points.flatMap((point, at) => (point ? withFewerStatements(point, `keyPoints[${at}]`, quotations, note) : []));
  const speakers = speakersOf(story);
  const body = story.body.filter((text, at) => {
    const speaker = speakers.get(text);
    const isKept = speaker === undefined || quotations.take(speaker, text);
    if (!isKept) note(`body[${at}]`, 'left-out', text);
    return isKept;
  });
  return { ...story, keyPoints, body };
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

function withFewerStatements(point: KeyPoint, field: string, quotations: Quotations, note: Note): KeyPoint {
  const { statements } = point;
  if (!statements) return point;
  const kept = statements.map((statement, at): Statement => {
    if (quotations.take(statement.article, statement.text)) return statement;
    note(`${field}.statements[${at}]`, 'left-out', statement.text);
    // That there was a sentence, and whose word it gave, has to stay known: voices are counted by it.
    return { ...statement, text: elision };
  });
  return { ...point, statements: kept };
}
