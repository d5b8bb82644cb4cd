import { hostOf, readAddress, readBareAddress, segmentsOf } from './read-address.ts';
import type { Imprint } from './speaker.ts';
import { unwrapAddress } from './unwrap-address.ts';

/** Where a page stands. */
export interface Place {
  /** In lower case, without port, trailing dot and `www.`. */
  readonly host: string;
  /** The parts of its path; `undefined` where only the host is known. */
  readonly segments: readonly string[] | undefined;
}

/**
 * The place of a page, out of copies and redirecting links. Its address counts; the domain of a row only where there is no address.
 * `undefined` where neither is one.
 */
export function placeOf({ url, domain }: Imprint): Place | undefined {
  const page = readAddress(url);
  const address = page ?? readBareAddress(domain);
  if (!address) return undefined;
  const inner = unwrapAddress(address);
  const segments = segmentsOf(inner);
  const hostAlone = !page && segments.length === 0 && inner.search === '';
  return { host: hostOf(inner), segments: hostAlone ? undefined : segments };
}
