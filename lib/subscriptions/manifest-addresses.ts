import { webAddress } from '../newsroom/feeds/address.ts';
import { manifestEnding } from '../publication/manifest.ts';

/**
 * The addresses at which the manifest may be that a reader means, the likeliest first; none where the text is no web address. Of a pack it
 * lies beside it, and the ending may have been left out.
 */
export function manifestAddresses(written: string): string[] {
  const text = written.trim();
  const address = webAddress(/^[a-z][a-z\d+.-]*:\/\//i.test(text) ? text : `https://${text}`);
  if (address === undefined) return [];
  const path = new URL(address).pathname;
  if (path.endsWith('.pack')) return [withPath(address, path.replace(/(-\d+)?\.pack$/, manifestEnding))];
  const isComplete = path.endsWith(manifestEnding) || path.endsWith('/');
  return isComplete ? [withoutFragment(address)] : [withoutFragment(address), withPath(address, `${path}${manifestEnding}`)];
}

function withPath(address: string, path: string): string {
  const url = new URL(address);
  url.pathname = path;
  url.hash = '';
  return url.href;
}

function withoutFragment(address: string): string {
  return withPath(address, new URL(address).pathname);
}
