/** An address that is longer is cut: its host stands at its start. In characters. */
const longest = 8192;
/** The most that the domain name system knows (RFC 1035, 2.3.4), in characters. */
const longestHost = 253;

/** An address with `http:`, `https:` or `//` before it; `undefined` for anything else, never an error. */
export function readAddress(text: string | undefined): URL | undefined {
  const address = text?.slice(0, longest).trim() ?? '';
  if (!/^(https?:)?\/\//i.test(address)) return undefined;
  const whole = address.startsWith('//') ? `https:${address}` : address;
  if (!URL.canParse(whole)) return undefined;
  const url = new URL(whole);
  return url.hostname.length <= longestHost && /[^.]/.test(url.hostname) ? url : undefined;
}

/** The address of a domain, or of an address that may lack its scheme; `undefined` for anything else, never an error. */
export function readBareAddress(text: string | undefined): URL | undefined {
  const address = text?.slice(0, longest).trim() ?? '';
  return readAddress(address) ?? (/^[^\s/?#:]+(:\d+)?([/?#]|$)/.test(address) ? readAddress(`//${address}`) : undefined);
}

/** The host of an address in lower case and ASCII, without port, dots around it and `www.`. */
export function hostOf({ hostname }: URL): string {
  const host = hostname
    .toLowerCase()
    .replace(/^\.+/, '')
    .replace(/\.{1,253}$/, '');
  const bare = host.replace(/^www\d{0,2}\./, '');
  return bare.includes('.') ? bare : host;
}

/** The parts of the path of an address. */
export function segmentsOf({ pathname }: URL): string[] {
  return pathname.split('/', 20).filter((segment) => segment !== '');
}
