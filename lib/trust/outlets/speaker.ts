import type { OutletKind } from '../../corpus/schema.ts';

/** What a row, a page or a feed says of who published it. Only `url` and `domain` are places; the rest is what somebody claims. */
export interface Imprint {
  readonly url?: string | undefined;
  readonly domain?: string | undefined;
  readonly publisher?: string | undefined;
  readonly author?: string | undefined;
  /** The `source` element of an RSS item. */
  readonly feedSource?: { readonly url?: string | undefined; readonly title?: string | undefined } | undefined;
}

/** An account on a host that carries many, as its path shows it: `github.com` + `huggingface`. */
export interface SharedAccount {
  readonly host: string;
  readonly path: string;
}

/** Who speaks on a page. */
export interface Speaker {
  /**
   * Stable and in lower case: `reuters.com`; `github.com/huggingface`; `youtube.com/name:jane doe` where only a claim names the account,
   * `youtube.com/(unnamed)` where nothing does; `name:daily planet` where no host is known; `unknown`.
   */
  readonly key: string;
  readonly name: string;
  /** The family of outlets with one owner; the speaker's own key where no owner is known. */
  readonly family: string;
  readonly kind: OutletKind;
  /** The host of the page, unwrapped and without `www.`. */
  readonly host?: string;
  readonly account?: SharedAccount;
  /** The name of the platform that carries the page, where it is another's. */
  readonly via?: string;
  /** Whether the table of publishers, or a registry kept for governments, vouches for name, kind and family. */
  readonly known: boolean;
}
