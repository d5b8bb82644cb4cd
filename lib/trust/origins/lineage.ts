import type { Lineage } from '../../corpus/schema.ts';
import { byCodePoints } from '../../text/order.ts';
import { agencyAt, agencyNamed } from './agencies.ts';
import { type Copy, findCopies } from './copies.ts';
import { creditsOf } from './credits.ts';
import { copyShare, mostTexts, passageShare } from './ties.ts';

/** What is known of an article before its lineage is. Ids are those under which lineage is to name articles. */
export interface Unlinked {
  readonly id: string;
  /** The id of its outlet, and how that is called, so that others can credit it. */
  readonly outlet: string;
  readonly publisher?: string | undefined;
  readonly title: string;
  readonly text: string;
  readonly byline?: string | undefined;
  readonly url?: string | undefined;
  readonly date?: string | undefined;
  /** The page that it names as its canonical one. */
  readonly canonical?: string | undefined;
  /** The page that it says to be based on, schema.org's `isBasedOn`. */
  readonly isBasedOn?: string | undefined;
  /** The feed or outlet that the item of a feed names as its source: an address or a name. */
  readonly feedSource?: string | undefined;
  /** Its address is that of a page of another outlet. */
  readonly isOfAnother?: boolean | undefined;
}

/** Finds or makes outlets, and gives their ids. */
export interface OutletIds {
  readonly outletOfName: (name: string) => string;
  readonly outletOfUrl: (url: string) => string;
}

/** As many credits are kept of an article. */
const mostCredits = 8;
/** A text within one that is so many times as long, or longer, says less of the two the longer that one is. */
const longest = 1.5;
/** Names, titles and figures make as many shingles alike in any two reports of one event: fewer are no passage that was taken over. */
const passage = 40;

/** The lineage of each article, by its id: which of the others have its text, whom it credits, and which page of others it says to be. */
export function lineageOf(articles: readonly Unlinked[], outlets: OutletIds): ReadonlyMap<string, Lineage[]> {
  const sorted = articles.toSorted((a, b) => byCodePoints(a.date ?? '9999', b.date ?? '9999') || byCodePoints(a.id, b.id));
  const copies = findCopies(sorted.map(({ text }) => text));
  const byUrl = new Map(
    sorted.flatMap((article) => (article.url && !article.isOfAnother ? [[addressKey(article.url), article] as const] : [])),
  );
  const present = outletsByName(articles);
  return new Map(
    sorted.map((article, at) => [
      article.id,
      [...linksOf(article, byUrl, outlets), ...creditLineage(article, present, outlets), ...textsOf(copies, at, sorted)],
    ]),
  );
}

/**
 * The strongest links to texts, and among them that to the first article, of equals to the one with most links: where many copies of one
 * text differ a little, all of them are to be tied to the same one.
 */
function textsOf(copies: readonly (readonly Copy[])[], at: number, articles: readonly Unlinked[]): Lineage[] {
  const links = (copies[at] ?? [])
    .map((copy) => ({ to: copy.to, share: weightOf(copy), ties: copies[copy.to]?.length ?? 0 }))
    .filter(({ share }) => share >= 0.1)
    .sort((a, b) => b.share - a.share || b.ties - a.ties || a.to - b.to);
  const dayOf = (place: number) => articles[place]?.date ?? '9999';
  const [middle] = links
    .filter(({ share }) => share >= copyShare)
    .sort((a, b) => byCodePoints(dayOf(a.to), dayOf(b.to)) || b.ties - a.ties || a.to - b.to);
  const others = links.filter((link) => link !== middle).slice(0, middle ? mostTexts - 1 : mostTexts);
  return [...(middle ? [middle] : []), ...others]
    .sort((a, b) => b.share - a.share || a.to - b.to)
    .flatMap(({ to, share }): Lineage[] => {
      const other = articles[to];
      return other ? [{ kind: 'text', article: other.id, share: Math.round(share * 1000) / 1000 }] : [];
    });
}

/** The share that counts: never more than the share of the shorter text. */
function weightOf({ share, shareOfLonger, common }: Copy): number {
  const weight = Math.min(share, shareOfLonger * longest);
  return common < passage && weight < copyShare ? Math.min(weight, passageShare - 0.001) : weight;
}

/** The outlets of the articles by the names under which they are credited; agencies by their usual names. */
function outletsByName(articles: readonly Unlinked[]): ReadonlyMap<string, string> {
  const named = articles.flatMap(({ outlet, publisher, url, isOfAnother }): [string, string][] => {
    const host = url && !isOfAnother && URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : undefined;
    const agency = (publisher && agencyNamed(publisher)) ?? (host && agencyAt(host));
    // A short word that an outlet has for its name stands in lines of another meaning too: "News", "Time".
    const names = [agency, host, publisher && nameKey(publisher).length > 5 ? publisher : undefined];
    return names.flatMap((name) => (name ? [[nameKey(name), outlet] as [string, string]] : []));
  });
  return new Map(named.sort((a, b) => byCodePoints(b[1], a[1])));
}

function nameKey(name: string): string {
  return name.toLowerCase().replace(/^the /, '').replace(/\s+/g, ' ').trim();
}

function creditLineage(
  { outlet, title, byline, text }: Unlinked,
  present: ReadonlyMap<string, string>,
  { outletOfName }: OutletIds,
): Lineage[] {
  const find = (name: string, isSure?: boolean) => agencyNamed(name, isSure) ?? (present.has(nameKey(name)) ? name : undefined);
  const credits = creditsOf({ title, byline, text }, find).map(({ name, words }) => ({
    outlet: present.get(nameKey(name)) ?? outletOfName(name),
    words,
  }));
  const sources = new Map(credits.map((credit) => [credit.outlet, credit]));
  // An outlet that credits itself beside others has put them together; alone it says nothing new.
  if (sources.size === 1 && sources.has(outlet)) return [];
  return [...sources.values()].slice(0, mostCredits).map((credit): Lineage => ({ kind: 'credit', ...credit }));
}

function linksOf(article: Unlinked, byUrl: ReadonlyMap<string, Unlinked>, { outletOfName, outletOfUrl }: OutletIds): Lineage[] {
  const named = [
    ['canonical', article.canonical],
    ['based-on', article.isBasedOn],
    ['feed-source', article.feedSource],
  ] as const;
  return named.flatMap(([how, target]): Lineage[] => {
    if (!target?.trim()) return [];
    const isAddress = /^https?:\/\//i.test(target);
    if (!isAddress && how !== 'feed-source') return [];
    const original = isAddress ? byUrl.get(addressKey(target)) : undefined;
    const outlet = original?.outlet ?? (isAddress ? outletOfUrl(target) : outletOfName(target));
    if (outlet === article.outlet || original === article) return [];
    return [{ kind: 'link', how, outlet, ...(original && { article: original.id }) }];
  });
}

/** One spelling for an address: scheme, `www.`, a slash at the end and the fragment make no difference. */
function addressKey(address: string): string {
  return address
    .trim()
    .replace(/^https?:\/\/(?:www\.)?/i, '')
    .replace(/#.*$/, '')
    .replace(/\/$/, '');
}
