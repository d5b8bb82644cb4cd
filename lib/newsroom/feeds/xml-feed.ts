import { webAddress } from './address.ts';
import { childrenOf, type Dialect, firstText, rawText } from './element-text.ts';
import { type Feed, known } from './feed.ts';
import { readFeedDate } from './feed-date.ts';
import { FeedError } from './feed-error.ts';
import { limits } from './limits.ts';
import { cut, literalLine, oneLine } from './plain-text.ts';
import { alternateLink, firstDate, linkTo, personIn } from './xml-fields.ts';
import { readXmlItem } from './xml-item.ts';
import { readXmlTree, type XmlElement } from './xml-tree.ts';

const kinds: Readonly<Record<string, Feed['kind']>> = { rss: 'rss', channel: 'rss', redirect: 'rss', 'rdf:rdf': 'rdf', feed: 'atom' };

/**
 * Reads RSS 0.9x, 1.0 and 2.0, and Atom 0.3 and 1.0.
 * @param address where it was loaded from
 * @param now milliseconds since 1970, to tell dates in the future
 * @throws FeedError
 */
export function readXmlFeed(xml: string, address: string, now?: number): Feed {
  const { root, kind } = feedIn(readXmlTree(xml, address));
  const dialect: Dialect = kind === 'atom' ? 'atom' : 'rss';
  const channel = childrenOf(root, 'channel')[0] ?? root;
  const items = childrenOf(channel, 'item', 'entry').concat(channel === root ? [] : childrenOf(root, 'item', 'entry'));
  // An Atom entry without an author is by that of the feed (RFC 4287, 4.2.1).
  const author = dialect === 'atom' ? personIn(channel, dialect) : '';
  return {
    kind,
    title: oneLine(firstText(channel, dialect, 'title', 'dc:title'), limits.title),
    ...known({
      summary: cut(
        firstText(channel, dialect, 'subtitle', 'tagline', 'description', 'dc:description', 'itunes:summary', 'itunes:subtitle'),
        limits.summary,
      ),
      link: alternateLink(channel) ?? webAddress(channel.attributes.get('rdf:about'), channel.base || undefined),
      language: firstText(channel, dialect, 'language', 'dc:language').slice(0, 40) || literalLine(channel.lang ?? '', 40),
      hub: linkTo(channel, 'hub'),
      ttlMinutes: minutesToLive(channel),
      skipHours: skippedHours(channel),
      skipDays: skippedDays(channel),
      updated: readFeedDate(firstDate(channel, 'lastbuilddate', 'updated', 'modified', 'pubdate', 'dc:date', 'dcterms:modified'))?.instant,
      newAddress: webAddress(rawText(childrenOf(channel, 'itunes:new-feed-url', 'newlocation')[0]), channel.base || undefined),
    }),
    items: items.slice(0, limits.items).map((item) => ({ ...known({ author }), ...readXmlItem(item, dialect, now) })),
  };
}

function feedIn(document: XmlElement): { root: XmlElement; kind: Feed['kind'] } {
  const elements = document.children.filter((child) => typeof child !== 'string');
  for (const root of elements) {
    const kind = kinds[root.name];
    if (kind) return { root, kind };
  }
  const [first] = elements;
  if (!first) throw new FeedError('unknown', 'It holds no element.');
  const name = first.name.slice(0, 40);
  if (/(^|:)(html|head|body|div|p)$/.test(name)) throw new FeedError('page', `It is a web page: it begins with <${name}>.`);
  throw new FeedError('unknown', `It begins with <${name}>, which is no feed.`);
}

/** Minutes of one `sy:updatePeriod`. */
const periods: Readonly<Record<string, number>> = { hourly: 60, daily: 1440, weekly: 10_080, monthly: 43_200, yearly: 525_600 };

function minutesToLive(channel: XmlElement): number | undefined {
  const ttl = Number(rawText(childrenOf(channel, 'ttl')[0]) || Number.NaN);
  if (ttl > 0 && ttl <= 525_600) return Math.round(ttl);
  const period = periods[rawText(childrenOf(channel, 'sy:updateperiod')[0]).toLowerCase()];
  const frequency = Number(rawText(childrenOf(channel, 'sy:updatefrequency')[0]) || 1);
  return period && frequency >= 1 ? Math.max(1, Math.round(period / frequency)) : undefined;
}

function skippedHours(channel: XmlElement): number[] | undefined {
  const written = childrenOf(channel, 'skiphours').flatMap((list) => childrenOf(list, 'hour').map(rawText));
  // Some count the hours from 1 to 24; 24 is midnight.
  return filled(written.filter((hour) => /^\d{1,2}$/.test(hour) && Number(hour) <= 24).map((hour) => Number(hour) % 24));
}

const weekdays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

function skippedDays(channel: XmlElement): number[] | undefined {
  const written = childrenOf(channel, 'skipdays').flatMap((list) => childrenOf(list, 'day').map(rawText));
  return filled(written.map((day) => weekdays.indexOf(day.toLowerCase())).filter((day) => day >= 0));
}

const filled = (numbers: readonly number[]) => (numbers.length > 0 ? [...new Set(numbers)].sort((a, b) => a - b) : undefined);
