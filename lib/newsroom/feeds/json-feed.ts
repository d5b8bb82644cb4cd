import { hash32 } from '../../pack/hash.ts';
import { z } from '../../zod.ts';
import { webAddress } from './address.ts';
import { type Feed, type FeedItem, known } from './feed.ts';
import { readFeedDate } from './feed-date.ts';
import { FeedError } from './feed-error.ts';
import { limits } from './limits.ts';
import { cut, cutBytes, htmlText, literalLine, literalText, oneLine } from './plain-text.ts';

/** A field of the wrong type counts as missing; one bad field is no reason to lose a feed. */
const Text = z.catch(z.optional(z.string()), undefined);
const Authors = z.catch(z.optional(z.array(z.object({ name: Text }))), undefined);
const Author = z.catch(z.optional(z.object({ name: Text })), undefined);

const Item = z.object({
  id: z.catch(z.optional(z.union([z.string(), z.number()])), undefined),
  ...{ url: Text, external_url: Text, title: Text, summary: Text, content_text: Text, content_html: Text },
  ...{ date_published: Text, date_modified: Text, language: Text, author: Author, authors: Authors },
  tags: z.catch(z.optional(z.array(z.string())), undefined),
});
type Item = z.infer<typeof Item>;

/** JSON Feed 1 and 1.1, https://www.jsonfeed.org/version/1.1/ */
const Document = z.object({
  version: z.string().check(z.regex(/^https?:\/\/(www\.)?jsonfeed\.org\/version\/1/)),
  ...{ title: Text, description: Text, home_page_url: Text, language: Text, author: Author, authors: Authors },
  hubs: z.catch(z.optional(z.array(z.object({ url: Text }))), undefined),
  items: z.catch(z.array(z.unknown()), []),
});

/**
 * Reads a JSON Feed.
 * @param address where it was loaded from
 * @param now milliseconds since 1970, to tell dates in the future
 * @throws FeedError
 */
export function readJsonFeed(json: string, address: string, now?: number): Feed {
  const document = Document.safeParse(parse(json));
  if (!document.success) throw new FeedError('unknown', 'It is JSON, but no JSON Feed: its "version" does not say so.');
  const { data } = document;
  const byFeed = namesIn(data);
  return {
    kind: 'json',
    title: literalLine(data.title ?? '', limits.title),
    ...known({
      summary: cut(literalText(data.description ?? ''), limits.summary),
      link: webAddress(data.home_page_url, address),
      language: literalLine(data.language ?? '', 40),
      hub: data.hubs?.map(({ url }) => webAddress(url, address)).find((url) => url !== undefined),
    }),
    items: data.items
      .slice(0, limits.items)
      .map((item) => Item.safeParse(item))
      .flatMap((item) => (item.success ? [readItem(item.data, address, byFeed, now)] : [])),
  };
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    throw new FeedError('broken', `It is broken JSON: ${error instanceof Error ? error.message : 'it cannot be read.'}`, { cause: error });
  }
}

function readItem(item: Item, address: string, byFeed: string, now: number | undefined): FeedItem {
  const url = webAddress(item.url, address) ?? webAddress(item.external_url, address);
  const title = literalLine(item.title ?? '', limits.title);
  const content = item.content_text === undefined ? htmlText(item.content_html ?? '') : literalText(item.content_text);
  const summary = literalText(item.summary ?? '') || content;
  const published = readFeedDate(item.date_published ?? '', now);
  return {
    id: literalLine(String(item.id ?? ''), limits.id) || url || `hash:${hash32(`${title}\n${content}`).toString(16)}`,
    title,
    summary: cut(summary, limits.summary),
    ...known({
      url,
      content: cutBytes(content, limits.content),
      author: namesIn(item) || byFeed,
      published: published?.instant,
      publishedDay: published?.day,
      dateDoubt: published?.doubt,
      updated: readFeedDate(item.date_modified ?? '')?.instant,
      lang: literalLine(item.language ?? '', 40),
    }),
    categories: [...new Set(item.tags?.map((tag) => literalLine(tag, 100)))].filter(Boolean).slice(0, limits.categories),
  };
}

function namesIn({ author, authors }: Pick<Item, 'author' | 'authors'>): string {
  const names = (authors ?? (author ? [author] : [])).map(({ name }) => literalText(name ?? '')).filter((name) => name !== '');
  return oneLine(names.slice(0, 10).join(', '), limits.name);
}
