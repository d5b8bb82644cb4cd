import { parse } from 'tldts';

/** Where a host is registered, by the Public Suffix List (https://publicsuffix.org). */
export interface Registration {
  /** What one holder has: `bbc.co.uk` of `news.bbc.co.uk`, `name.github.io` of `www.name.github.io`. None for an IP, `localhost` or a suffix. */
  readonly domain: string | undefined;
  /** The suffix of a company that gives names below its own to others: `github.io`. */
  readonly platform: string | undefined;
  /** The suffix of the public registry: `com`, `gov.uk`. */
  readonly registry: string | undefined;
}

/** The one door to the Public Suffix List. @param host in lower case, without port; anything else gives a registration with nothing in it */
export function registrationOf(host: string): Registration {
  const { domain, publicSuffix, isPrivate } = parse(host, { allowPrivateDomains: true });
  const registry = parse(host, { allowPrivateDomains: false });
  return {
    domain: domain ?? undefined,
    platform: isPrivate && publicSuffix !== host ? (publicSuffix ?? undefined) : undefined,
    registry: registry.isIcann ? (registry.publicSuffix ?? undefined) : undefined,
  };
}
