import type { Feed } from '../../lib/newsroom/feeds/feed.ts';
import { htmlText } from '../../lib/newsroom/feeds/plain-text.ts';
import { pythonText } from './python-text.ts';

/** What a file of feedparser's tests expects of a field that we have too. */
export interface Expectation {
  readonly field: string;
  readonly expected: string;
  readonly ours: string;
  readonly agrees: boolean;
}

type Reader = (feed: Feed) => string | undefined;

/** feedparser's name of a field, without quotation marks, and where it is with us. */
const fields: Readonly<Record<string, readonly [field: string, read: Reader]>> = {
  'feed.title': ['feed title', ({ title }) => title],
  'feed.title_detail.value': ['feed title', ({ title }) => title],
  'feed.tagline': ['feed summary', ({ summary }) => summary],
  'feed.tagline_detail.value': ['feed summary', ({ summary }) => summary],
  'feed.subtitle': ['feed summary', ({ summary }) => summary],
  'feed.description': ['feed summary', ({ summary }) => summary],
  'feed.link': ['feed link', ({ link }) => link],
  'feed.language': ['feed language', ({ language }) => language],
  'feed.updated_parsed': ['dates', ({ updated }) => updated],
  'entries.0.title': ['title', ({ items }) => items[0]?.title],
  'entries.0.title_detail.value': ['title', ({ items }) => items[0]?.title],
  'entries.0.link': ['link', ({ items }) => items[0]?.url],
  'entries.0.description': ['summary', ({ items }) => items[0]?.summary],
  'entries.0.summary': ['summary', ({ items }) => items[0]?.summary],
  'entries.0.summary_detail.value': ['summary', ({ items }) => items[0]?.summary],
  'entries.0.content.0.value': ['content', ({ items }) => items[0]?.content],
  'entries.0.id': ['id', ({ items }) => items[0]?.id],
  'entries.0.guid': ['id', ({ items }) => items[0]?.id],
  'entries.0.author': ['author', ({ items }) => items[0]?.author],
  'entries.0.author_detail.name': ['author', ({ items }) => items[0]?.author],
  'entries.0.published_parsed': ['dates', ({ items }) => items[0]?.published ?? items[0]?.publishedDay],
  'entries.0.created_parsed': ['dates', ({ items }) => items[0]?.published ?? items[0]?.publishedDay],
  'entries.0.updated_parsed': ['dates', ({ items }) => items[0]?.updated ?? items[0]?.published ?? items[0]?.publishedDay],
  'entries.0.source.title': ['source', ({ items }) => items[0]?.source?.title],
  'entries.0.tags.0.term': ['categories', ({ items }) => items[0]?.categories[0]],
  'entries.0.category': ['categories', ({ items }) => items[0]?.categories[0]],
};

/** Our fields beside what the comment at the top of a file expects (`Expect: not bozo and feed['title'] == '…'`). */
export function compareWith(comment: string, feed: Feed): Expectation[] {
  const expectation = /Expect:\s*([\s\S]*)/.exec(comment)?.[1] ?? '';
  return expectation.split(/\s+and\s+(?=not |[a-z]+[.[]|len)/).flatMap((part) => {
    const [, path = '', literal = ''] = /^([a-z][\w.[\]'"]*)\s*==\s*([\s\S]+)$/.exec(part.trim()) ?? [];
    const known = fields[path.replace(/\[['"]?(\w+)['"]?\]/g, '.$1')];
    if (!known) return [];
    const [field, read] = known;
    const ours = read(feed) ?? '';
    const expected = /^\(/.test(literal) ? instantOf(literal) : pythonText(literal);
    if (expected === undefined) return [];
    return [{ field, expected, ours, agrees: field === 'dates' ? sameMoment(expected, ours) : sameWords(expected, ours) }];
  });
}

/** feedparser keeps what markup is harmless: the same words without it count as the same, and white space does not count. */
function sameWords(expected: string, ours: string): boolean {
  const bare = (text: string) => text.replace(/[\s\p{Cc}]+/gu, '').replace(/[‹›]/g, (mark) => (mark === '‹' ? '<' : '>'));
  return [expected, htmlText(expected)].some((text) => bare(text) === bare(ours));
}

function sameMoment(expected: string, ours: string): boolean {
  return ours.length > 10 ? expected === `${ours.slice(0, 19)}` : expected.slice(0, 10) === ours;
}

/** `(2004, 1, 1, 19, 48, 21, 3, 1, 0)`, in UTC. */
function instantOf(tuple: string): string | undefined {
  const [year, month = 1, day, hour, minute, second] = [...tuple.matchAll(/\d+/g)].map(([digits]) => Number(digits));
  return year === undefined ? undefined : new Date(Date.UTC(year, month - 1, day, hour, minute, second)).toISOString().slice(0, 19);
}
