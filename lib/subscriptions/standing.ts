import { judgeUpdate, type Pinned, type Verdict } from '../publication/judge-update.ts';
import type { Publication } from '../publication/verify.ts';
import { shelfName } from './shelf-name.ts';
import type { Subscription } from './subscription.ts';

/** How a publication stands to what the reader subscribed to. */
export interface Standing {
  readonly verdict: Verdict;
  /** The subscription that it is judged against; missing where it is new. */
  readonly before: Subscription | undefined;
  /** The name under which it would be taken. */
  readonly name: string;
  /** It is new, and another key signed a pack of its name or title that is there: the one could pass for the other. */
  readonly isNamesake: boolean;
}

/** What is pinned of a subscription. */
export function pinned({ imprint, key, digest }: Subscription): Pinned {
  return { name: imprint.name, key, version: imprint.version, digest };
}

/**
 * Judges a publication against the subscription that it may be an edition of. Somebody else's pack of the same name is another pack, but
 * at the address of a subscription, where its key has changed. A pack keeps its name when its key is handed over; a key that the reader
 * accepts has a name of its own, and so ids of its own.
 */
export function standingOf(publication: Publication, subscriptions: readonly Subscription[], address?: string): Standing {
  const { imprint, key, handover } = publication;
  const name = shelfName(publication);
  const namesakes = subscriptions.filter((one) => one.imprint.name === imprint.name);
  const isHere = (one: Subscription) => address !== undefined && one.address === address;
  const before =
    namesakes.find((one) => one.key === key && isHere(one)) ??
    namesakes.find((one) => one.key === key) ??
    namesakes.find((one) => one.key === handover?.from) ??
    namesakes.find(isHere) ??
    // Its former key, which handed over to another one since.
    namesakes.find((one) => one.name === name);
  const verdict = judgeUpdate(before && pinned(before), publication);
  const isAlike = (one: Subscription) => one.imprint.name === imprint.name || one.imprint.title === imprint.title;
  const isNamesake = verdict === 'new' && subscriptions.some((one) => one.key !== key && isAlike(one));
  return { verdict, before, name: before && verdict !== 'key-changed' ? before.name : name, isNamesake };
}
