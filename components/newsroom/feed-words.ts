import { webAddress } from '../../lib/newsroom/feeds/address.ts';
import type { ListedFeed } from '../../lib/newsroom/feeds/opml.ts';
import { listedKind } from '../../lib/newsroom/listed-kind.ts';
import type { FeedToFollow } from '../../lib/newsroom/newsroom-view.ts';

/** The host of an address, as a reader knows it. */
export const hostOf = (address: string) => (webAddress(address) ? new URL(address).host.replace(/^www\./, '') : address);

/** What a language is called in another; its tag where it has no name. */
export function languageName(lang: string, tag: string): string {
  try {
    return new Intl.DisplayNames(lang, { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag; // a feed may call its language what it likes
  }
}

/** A feed of a list, with its groups as one name. */
export function toFollow({ address, title, site, group, language, notes }: ListedFeed): FeedToFollow {
  return { address, title, site, group: group.length > 0 ? group.join(' / ') : undefined, language, kind: listedKind(notes?.kind) };
}

/** A text in small letters and without marks, so that `Zurich` finds `Zürich`. */
export const folded = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** An address as somebody types it, with or without its scheme; undefined where it is none. */
export function typedAddress(text: string): string | undefined {
  const typed = text.trim().replace(/^feed:(\/\/)?/i, '');
  return webAddress(/^https?:\/\//i.test(typed) ? typed : `https://${typed}`);
}
