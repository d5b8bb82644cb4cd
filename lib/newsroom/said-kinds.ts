import type { OutletKind } from '../corpus/schema.ts';
import { speakerOf } from '../trust/outlets/resolve-outlet.ts';
import type { FollowedFeed } from './records.ts';

/**
 * What the reader says that outlets are, by the keys of their speakers: a followed feed of which a kind is said gives it to the outlet of its
 * site and of its address. A platform that carries feeds of many gets none.
 */
export function saidKinds(feeds: readonly Pick<FollowedFeed, 'address' | 'site' | 'kind'>[]): ReadonlyMap<string, OutletKind> {
  return new Map(
    feeds.flatMap(({ address, site, kind }) =>
      kind === undefined || kind === 'unknown'
        ? []
        : [address, ...(site === undefined ? [] : [site])].flatMap((url): [string, OutletKind][] => {
            const { key, via, account } = speakerOf({ url });
            return via === undefined || account ? [[key, kind]] : [];
          }),
    ),
  );
}
