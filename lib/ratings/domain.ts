import { siteOf } from '../page/site.ts';

/** A host with at least one dot: labels of letters, digits and hyphens. */
const host = /^(?:[a-z0-9-]+\.)+[a-z0-9-]+$/;

/**
 * The domain that a cell of a list names, in lower case, without scheme, `www.` and path; undefined where it names none. `isWhole` is
 * false where it names a part of the site only, such as `newspaper.example/humour`.
 */
export function domainIn(cell: string): { domain: string; isWhole: boolean } | undefined {
  const written = cell.trim();
  if (written === '' || /\s/.test(written)) return undefined;
  const address = /^https?:\/\//i.test(written) ? written : `https://${written}`;
  if (!URL.canParse(address)) return undefined;
  const domain = siteOf(address);
  // A number alone, such as 0.35, reads as the address of a machine to a browser.
  if (domain.length > 253 || !host.test(domain) || /^[\d.]+$/.test(domain)) return undefined;
  const { pathname, search } = new URL(address);
  return { domain, isWhole: pathname === '/' && search === '' };
}
