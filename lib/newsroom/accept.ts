import { hash32 } from '../pack/hash.ts';
import { canonicalUrl } from '../page/canonical-url.ts';
import type { Feed, FeedItem } from './feeds/feed.ts';
import { type Clock, leftAlone, nextAsk } from './feeds/feed-schedule.ts';
import type { ServerSays } from './feeds/server-times.ts';
import { type FeedArticle, type FollowedFeed, feedName } from './records.ts';
import { isOfAnother } from './said-of-others.ts';

/** What came of asking for a feed. */
export type FeedAnswer =
  | {
      readonly kind: 'feed';
      readonly status: number;
      readonly feed: Feed;
      readonly server: ServerSays;
      readonly etag?: string | undefined;
      readonly lastModified?: string | undefined;
      /** Where the answer came from. */
      readonly address: string;
    }
  | { readonly kind: 'unchanged'; readonly server: ServerSays }
  | { readonly kind: 'failed'; readonly status?: number | undefined; readonly reason: string; readonly server: ServerSays };

const day = 86_400_000;
/** An end address counts as the feed's own after so many rounds and so long. */
const settled = { rounds: 3, after: 7 * day };
/** So many pages of a feed are fetched in one round: a host is asked once a second. */
const mostFullTexts = 60;
/** So many articles that a feed lists are remembered: feeds of more are rare, and put new ones first. */
const mostListed = 2000;
/** An article keeps so many of its earlier wordings. */
const mostRevisions = 10;

/** The feed after an answer: when to ask it again, and what is known of it now. @param everyMinutes how often, where the feed does not say */
export function afterAnswer(
  feed: FollowedFeed,
  answer: FeedAnswer,
  added: number,
  everyMinutes: number,
  clock: Clock,
  random: () => number,
): FollowedFeed {
  const { state } = feed;
  const errors = answer.kind === 'failed' ? state.errors + 1 : 0;
  const status = answer.kind === 'unchanged' ? 304 : answer.status;
  const ttlMinutes = answer.kind === 'feed' ? answer.feed.ttlMinutes : state.ttlMinutes;
  const last = {
    ...answer.server,
    errors,
    everyMinutes: feed.everyMinutes ?? everyMinutes,
    ...(status !== undefined && { status }),
    ...(ttlMinutes !== undefined && { ttlMinutes }),
  };
  const next = nextAsk(last, clock, random);
  const now = clock();
  const { nextAt: _, lastError: __, notBefore: ___, ...rest } = state;
  const alone = leftAlone(answer.server, now);
  const common = {
    ...rest,
    ...('at' in next && { nextAt: next.at }),
    ...(alone > 0 && { notBefore: now + alone }),
    askedAt: now,
    errors,
  };
  if (answer.kind === 'failed') return { ...feed, state: { ...common, lastError: answer.reason.slice(0, 300) } };
  if (answer.kind === 'unchanged') return { ...feed, state: { ...common, answeredAt: now } };
  const { etag: ____, lastModified: _____, end: ______, ...fresh } = common;
  const end = endOf(feed, answer.address, now);
  return {
    ...feed,
    ...(end?.isOwn && { address: end.address }),
    state: {
      ...fresh,
      ...(end?.isOwn && { knownAs: feedName(feed) }),
      answeredAt: now,
      articles: state.articles + added,
      listed: answer.feed.items
        .filter(isTold)
        .slice(0, mostListed)
        .map((item) => nameOf(articleId(feed, item))),
      ...(answer.feed.title !== '' && { title: answer.feed.title }),
      ...(ttlMinutes !== undefined && { ttlMinutes }),
      ...(answer.etag !== undefined && { etag: answer.etag }),
      ...(answer.lastModified !== undefined && { lastModified: answer.lastModified }),
      ...(end && !end.isOwn && { end: { address: end.address, since: end.since, rounds: end.rounds } }),
    },
  };
}

/** A feed that has moved for good cannot be told from one that is sent elsewhere for a while, but by waiting. */
function endOf({ address, state }: FollowedFeed, from: string, now: number) {
  if (from === address) return undefined;
  const known = state.end?.address === from ? state.end : { address: from, since: now, rounds: 0 };
  const end = { ...known, rounds: known.rounds + 1 };
  return { ...end, isOwn: end.rounds >= settled.rounds && now - end.since >= settled.after };
}

/** The name of an article that a feed gives: its address, so that two feeds that carry it give one article, else feed and item. */
export function articleId(feed: FollowedFeed, { url, id }: Pick<FeedItem, 'url' | 'id'>): string {
  return (url && canonicalUrl(url)) ?? `${feedName(feed)} ${id}`;
}

/**
 * The articles of an answer that are new or have changed. What was let go does not come back because its feed lists it still, and what is
 * older than articles are kept does not come in.
 * @param known those of them that are stored already, by id
 * @param since milliseconds since 1970: articles of earlier days are not kept
 */
export function changedArticles(
  feed: FollowedFeed,
  { title, language, items }: Feed,
  known: ReadonlyMap<string, FeedArticle>,
  now: number,
  since: number,
): FeedArticle[] {
  const found = new Map<string, FeedArticle>();
  const listed = new Set(feed.state.listed);
  for (const item of items) {
    const id = articleId(feed, item);
    if (found.has(id) || !isTold(item)) continue;
    const fresh = newArticle(id, feed, item, { title, language }, now);
    const before = known.get(id);
    const isOld = fresh.day !== undefined && Date.parse(fresh.day) + day <= since;
    const article = before ? afterChange(before, fresh) : isOld || listed.has(nameOf(id)) ? undefined : fresh;
    if (article) found.set(id, article);
  }
  return [...found.values()];
}

/** A stored article after what a feed says of it now; undefined where that changes nothing. */
function afterChange(before: FeedArticle, { isOfAnother: isClaimed, ...fresh }: FeedArticle): FeedArticle | undefined {
  if (before.feed === fresh.feed) return before.wording === fresh.wording ? undefined : changed(before, fresh);
  if (!before.isOfAnother || isClaimed) return undefined;
  // Whose page it is has the word, whoever named it first.
  return { ...fresh, seen: before.seen, ...(before.story !== undefined && { story: before.story }) };
}

const isElsewhere = ({ url }: FeedItem, feed: FollowedFeed) => url !== undefined && isOfAnother(feed, url);

/** Whether an item says anything. */
const isTold = (item: FeedItem) => item.title !== '' || textOf(item) !== '';

const nameOf = (id: string) => hash32(id);

/** An article keeps no more of its text, in UTF-16 units. */
const longestText = 20_000;

function textOf({ content, summary }: FeedItem): string {
  return (content ?? summary).slice(0, longestText);
}

/**
 * Articles with the whole text of their pages, where that is longer than what the feed says.
 * @param textAt gives the text of the article at an address; undefined where there is none
 */
export async function withFullTexts(
  articles: readonly FeedArticle[],
  textAt: (address: string) => Promise<string | undefined>,
): Promise<FeedArticle[]> {
  const full: FeedArticle[] = [];
  for (const article of articles) {
    const text = article.url === undefined || full.length >= mostFullTexts ? undefined : await textAt(article.url);
    // What the page itself says is the word of whose page it is.
    const { isOfAnother, publisher, ...rest } = article;
    const own = isOfAnother ? rest : { ...rest, ...(publisher !== undefined && { publisher }) };
    full.push(text !== undefined && text.length > article.text.length ? { ...own, text: text.slice(0, longestText) } : article);
  }
  return full;
}

function newArticle(
  id: string,
  feed: FollowedFeed,
  item: FeedItem,
  { title, language }: { title: string; language: string | undefined },
  now: number,
): FeedArticle {
  const { url, author, source, publishedDay } = item;
  const lang = item.lang ?? language;
  const from = source?.url ?? source?.title;
  const text = textOf(item);
  return {
    id,
    feed: feedName(feed),
    ...(url !== undefined && { url }),
    ...(isElsewhere(item, feed) && { isOfAnother: true }),
    title: item.title,
    text,
    wording: hash32(`${item.title}\n${text}`),
    ...(author !== undefined && { author }),
    ...((title || feed.title) !== '' && { publisher: title || feed.title }),
    ...(from !== undefined && { source: from }),
    ...(lang !== undefined && { lang }),
    // A date that is yet to come, or absurd, is none.
    ...(publishedDay !== undefined && item.dateDoubt === undefined && { day: publishedDay }),
    seen: now,
    revisions: [],
  };
}

/** The article with its new words; what it said before stays with it, and its story is told anew. */
function changed(before: FeedArticle, { title, text, wording, seen }: FeedArticle): FeedArticle {
  const revisions = [...before.revisions, { until: seen, title: before.title, text: before.text }];
  return { ...before, title, text, wording, revisions: revisions.slice(-mostRevisions) };
}
