import { isIpv4, isPublicIpv4, isPublicIpv6 } from './ip-ranges.ts';

/**
 * Why an address is not asked:
 * - `not-web`: no http(s) address;
 * - `user`: a user name or a password stands in it;
 * - `port`: a port at which no web server is expected;
 * - `private`: a number of this device, of the network around it, or of no public server;
 * - `local-name`: a name that only the network around it knows.
 */
export type AddressRefusal = 'not-web' | 'user' | 'port' | 'private' | 'local-name';

const ports = new Set(['', '80', '443', '8000', '8080', '8443']);
/** Names that no public server has (RFC 6761, 6762, 8375), and those that home and company networks make up. */
const localEndings = /(^|\.)(localhost|local|localdomain|internal|intranet|private|corp|home|lan|home\.arpa|test|invalid|onion)$/;

/**
 * Why an address must not be asked, before anything is; undefined where it may. A public name can still lead to a private number, which
 * nobody sees before asking: this keeps the plain cases out.
 * @param exceptions origins (`http://nas.local:5000`) that the reader allowed; scheme, host and port have to be the same
 */
export function refusalOf(address: string, exceptions: readonly string[] = []): AddressRefusal | undefined {
  if (!URL.canParse(address)) return 'not-web';
  const url = new URL(address);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return 'not-web';
  if (url.username !== '' || url.password !== '') return 'user';
  if (exceptions.some((exception) => URL.canParse(exception) && new URL(exception).origin === url.origin)) return undefined;
  if (!ports.has(url.port)) return 'port';
  const host = url.hostname.replace(/\.$/, '');
  if (host.startsWith('[')) return isPublicIpv6(host.slice(1, -1)) ? undefined : 'private';
  if (isIpv4(host)) return isPublicIpv4(host) ? undefined : 'private';
  return !host.includes('.') || localEndings.test(host) ? 'local-name' : undefined;
}
