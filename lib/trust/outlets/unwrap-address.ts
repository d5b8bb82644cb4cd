import { hostOf, readAddress, readBareAddress } from './read-address.ts';

/** Reads out of an address the one that it shows a copy of or leads to; a false value where there is none in it. */
type Wrapper = readonly [hosts: RegExp, target: (url: URL) => string | null | undefined];

const google =
  /^google\.(com|at|be|ca|ch|cz|de|dk|es|fi|fr|gr|hu|ie|it|nl|no|pl|pt|ro|ru|se|co\.(id|il|in|jp|kr|nz|uk|za)|com\.(ar|au|br|hk|mx|sg|tr|tw))$/;

/** An address that stands in a query under the first of these names that is there. */
function inQuery(...names: string[]): (url: URL) => string | undefined {
  return ({ searchParams }) => names.map((name) => searchParams.get(name)).find(Boolean) ?? undefined;
}

/** What is left of path and query after a prefix, as an address of its own. */
function afterPath(prefix: RegExp): (url: URL) => string | undefined {
  return ({ pathname, search }) => {
    const [start] = prefix.exec(pathname) ?? [];
    return start === undefined ? undefined : pathname.slice(start.length) + search;
  };
}

/** `https` stands as `s/` before the host in the addresses of AMP caches: https://developers.google.com/amp/cache/overview. */
const amp = /^\/[a-z]{1,3}\/(s\/)?/;
const snapshot =
  /^\/(web|wayback|ukgwa|o|newest|oldest|timegate)?\/?([0-9*]{1,14}[a-z_]{0,4}|[A-Za-z0-9]{5}(?=\/https?:))?\/?(?=[^/]{1,253}[.:])/;

/**
 * Copies and detours whose hosts show or lead to what another host publishes and let nobody publish anything of their own there; a host
 * that anyone could run is never one of them, or its pages could pass for those of others.
 */
const wrappers: readonly Wrapper[] = [
  [/(^|\.)(cdn\.ampproject\.org|bing-amp\.com)$/, afterPath(amp)],
  [/^(web\.archive\.org|archive\.(ph|today|is|li|md|vn|fo)|arquivo\.pt|webarchive\.nationalarchives\.gov\.uk)$/, afterPath(snapshot)],
  [/^webcache\.googleusercontent\.com$/, ({ searchParams }) => cached(searchParams.get('q') ?? '')],
  [/\.translate\.goog$/, translated],
  [/^translate\.google\.com$/, inQuery('u')],
  [google, (url) => (url.pathname.startsWith('/amp/') ? afterPath(/^\/amp\/(s\/)?/)(url) : undefined)],
  [google, (url) => (/^\/(url|imgres)$/.test(url.pathname) ? inQuery('q', 'url', 'imgrefurl')(url) : undefined)],
  [/^((l|lm|m)\.)?facebook\.com$/, (url) => (/^\/(l\.php|flx\/warn\/?)$/.test(url.pathname) ? inQuery('u')(url) : undefined)],
  [/^l\.instagram\.com$/, inQuery('u')],
  [/\.safelinks\.protection\.outlook\.com$/, inQuery('url')],
  [/^(out|click)\.reddit\.com$/, inQuery('url')],
  [/^((old|m)\.)?reddit\.com$/, (url) => (url.pathname === '/media' ? inQuery('url')(url) : undefined)],
  [/^(m\.)?youtube\.com$/, (url) => (url.pathname === '/redirect' ? inQuery('q')(url) : undefined)],
  [/^linkedin\.com$/, (url) => (/^\/(redir\/redirect|safety\/go)\/?$/.test(url.pathname) ? inQuery('url')(url) : undefined)],
  [/^duckduckgo\.com$/, (url) => (url.pathname === '/l/' ? inQuery('uddg')(url) : undefined)],
];

/** Wrappers in wrappers end somewhere. */
const deepest = 6;

/**
 * The address behind AMP caches, archive copies, translating proxies and redirecting links; the address itself where it is none of them,
 * or does not tell.
 */
export function unwrapAddress(url: URL): URL {
  let current = url;
  for (let depth = 0; depth < deepest; depth++) {
    const inner = innerAddress(current);
    if (!inner) return current;
    current = inner;
  }
  return current;
}

function innerAddress(url: URL): URL | undefined {
  const host = hostOf(url);
  for (const [hosts, target] of wrappers) {
    const inner = hosts.test(host) && readTarget(target(url) || '');
    if (inner) return inner;
  }
  return undefined;
}

/** Reads an address that lost its scheme, one of its slashes, or was escaped on its way into another. */
function readTarget(target: string): URL | undefined {
  const plain = /^https?%3a/i.test(target) ? target.replace(/%3a/gi, ':').replace(/%2f/gi, '/') : target;
  const url = readBareAddress(plain.replace(/^(https?):\/{1,9}/i, '$1://'));
  return url && hostOf(url).includes('.') ? url : undefined;
}

/** `cache:Ab3dEf6hIj9k:example.com/page+words` */
function cached(query: string): string | undefined {
  return /^cache:(?:[\w-]{12}:)?(\S+)/.exec(query)?.[1];
}

/** `www-a--b-com.translate.goog` shows www.a-b.com: https://blog.amp.dev/2020/… writes hosts of AMP caches the same way. */
function translated(url: URL): string {
  const label = url.hostname.replace(/\.translate\.goog\.?$/, '');
  const host = label.replace(/--|-/g, (hyphens) => (hyphens === '--' ? '-' : '.'));
  return readAddress(`https://${host}`) ? `https://${host}${url.pathname}` : '';
}
