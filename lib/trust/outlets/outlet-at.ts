import type { Outlet } from '../../corpus/schema.ts';

/**
 * Which of some outlets a page is of, by its address alone: whose account its path lies in, else whose host it is on or below. The longest
 * fit counts, and what the page says of itself does not.
 */
export function outletAt(address: string, outlets: Iterable<Outlet>): Outlet | undefined {
  if (!URL.canParse(address)) return undefined;
  const { hostname, pathname } = new URL(address);
  const host = hostname.replace(/\.$/, '');
  let best: { outlet: Outlet; fit: number } | undefined;
  for (const outlet of outlets) {
    const onHost = outlet.hosts.filter((own) => isBelow(host, own)).map((own) => own.length);
    const inAccount = outlet.accounts
      .filter((account) => isBelow(host, account.host) && isInside(pathname, account.path))
      .map((account) => account.host.length + account.path.length + 1);
    const fit = Math.max(0, ...onHost, ...inAccount);
    if (fit > (best?.fit ?? 0)) best = { outlet, fit };
  }
  return best?.outlet;
}

function isBelow(host: string, domain: string): boolean {
  const own = domain.toLowerCase().replace(/^www\./, '');
  return host === own || host.endsWith(`.${own}`);
}

function isInside(path: string, account: string): boolean {
  const [inside, own] = [path, `/${account.replace(/^\/|\/$/g, '')}`].map((each) => each.toLowerCase());
  return inside === own || !!inside?.startsWith(`${own}/`);
}
