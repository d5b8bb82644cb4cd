import type { Offer } from './subscription.ts';

/** What the reader can do with packs of others. Each rejects with an Error that has a `fault` where it did not work. */
export interface PackActs {
  /** Looks at what a publisher offers at an address; nothing is taken. */
  look(address: string): Promise<Offer>;
  /** Takes what is offered there under this key, and switches it on. */
  take(address: string, key: string): Promise<void>;
  /** Looks at a pack in files. */
  open(manifest: Blob, pack: Blob): Promise<Offer>;
  takeOpened(manifest: Blob, pack: Blob): Promise<void>;
  change(name: string, change: { isOn: boolean }): Promise<void>;
  remove(name: string): Promise<void>;
  /** Stays with the key that is trusted: what another one signed is not asked about again. */
  keepKey(name: string): Promise<void>;
}
