/** Parameters that say how a reader came, not which page it is. */
const tracking =
  /^(utm_.*|fbclid|gclid|dclid|msclkid|yclid|twclid|igshid|mc_[ce]id|_ga|_gl|cmpid|cmp|ncid|ocid|smid|smtyp|sref|ito|xtor|icid|partner|ref|ref_src|ref_url|referrer|source|share|shared|guccounter|guce_.*|at_(medium|campaign).*|outputtype|amp|amp_.*|usqp|aoh|__twitter_impression|spm)$/i;

/**
 * One spelling for all the addresses of one page: scheme, `www.`, AMP and mobile forms, tracking parameters,
 * default documents, trailing slash, parameter order and fragment (unless it is a path) are folded. The result is a key to compare, not a link.
 * An address that is not http(s) gives undefined.
 *
 * @example canonicalUrl('https://m.example.com/a/amp/?utm_source=x#c') === 'example.com/a'
 */
export function canonicalUrl(address: string): string | undefined {
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    return undefined; // not an address: nothing to compare
  }
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return undefined;
  url = unwrapAmpCache(url);
  const host = url.host.replace(/^(www\d?|m|mobile|amp)\./, '');
  const path = url.pathname
    .replace(/^\/amp(?=\/.)/, '')
    .replace(/\/(index|default)\.(html?|php|aspx?)$/i, '/')
    .replace(/(\.amp(?=\.html?$)|\.amp$|\/amp(\.html)?\/?$)/i, '')
    .replace(/\/+$/, '');
  const parameters = [...url.searchParams].filter(([name]) => !tracking.test(name)).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  const query = new URLSearchParams(parameters).toString();
  return host + path + (query && `?${query}`) + (/^#!?\//.test(url.hash) ? url.hash : '');
}

/** `www-example-com.cdn.ampproject.org/c/s/www.example.com/a` and `google.com/amp/s/…` carry the page's own address in the path. */
function unwrapAmpCache(url: URL): URL {
  const path = url.host.endsWith('.cdn.ampproject.org')
    ? /^\/[a-z]\/(?:s\/)?(.+)$/.exec(url.pathname)
    : /^(www\.)?google\./.test(url.host)
      ? /^\/amp\/(?:s\/)?(.+)$/.exec(url.pathname)
      : null;
  const inner = path?.[1];
  return inner && URL.canParse(`https://${inner}`) ? new URL(`https://${inner}${url.search}`) : url;
}
