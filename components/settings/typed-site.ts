import { siteOf } from '../../lib/page/site.ts';

/** A host as it stands in an address: labels of letters, digits and hyphens, at least two of them or `localhost`. */
const host = /^(?:localhost|(?:[a-z0-9-]+\.)+[a-z0-9-]+)$/;

/** The site that somebody typed or pasted, as a host; undefined where it is none. Takes `example.org`, `www.example.org` and whole addresses. */
export function typedSite(text: string): string | undefined {
  const typed = text.trim();
  const address = /^https?:\/\//i.test(typed) ? typed : `https://${typed}`;
  if (!URL.canParse(address)) return undefined;
  const site = siteOf(address);
  return host.test(site) ? site : undefined;
}
