import { nameKey, publisherTables } from '../trust/outlets/publishers.ts';
import type { Place } from '../trust/outlets/read-imprint.ts';
import { carrierAt } from '../trust/outlets/shared-host-at.ts';
import type { Speaker } from '../trust/outlets/speaker.ts';
import type { Outlet } from './schema.ts';

/** Outlets that somebody described, by their accounts, hosts and names. What is described wins over what the tables know. */
export class DescribedOutlets {
  readonly #byPlace = new Map<string, string>();
  readonly #byName = new Map<string, string>();
  readonly #families = new Map<string, string>();

  constructor(outlets: readonly Outlet[]) {
    for (const { id, name, family, hosts, accounts } of outlets) {
      setOnce(this.#byName, nameKey(name), id);
      for (const host of hosts) {
        setOnce(this.#byPlace, host.toLowerCase(), id);
        const publisher = publisherTables().byPlace.get(host.toLowerCase());
        if (publisher) setOnce(this.#families, publisher.family, family);
      }
      for (const { host, path } of accounts) setOnce(this.#byPlace, accountPlace(host, path), id);
    }
  }

  /** The outlet of the longest account or host that the page is below. The host of a platform stands for the platform's own pages alone. */
  at({ host, segments = [] }: Place, { account, via, key }: Speaker): string | undefined {
    const shared = carrierAt(host)?.host ?? host;
    for (let length = segments.length; length > 0; length--) {
      const id = this.#byPlace.get(accountPlace(shared, segments.slice(0, length).join('/')));
      if (id) return id;
    }
    const ofAccount = account && this.#byPlace.get(accountPlace(account.host, account.path));
    return ofAccount ?? (via ? this.#byPlace.get(key) : this.#above(host));
  }

  /** The outlet of a name. */
  named(name: string): string | undefined {
    return this.#byName.get(nameKey(name));
  }

  /** The name that a family of the tables has among the described outlets: whose hosts they share, theirs is the family too. */
  familyOf(family: string): string | undefined {
    return this.#families.get(family);
  }

  #above(host: string): string | undefined {
    for (let rest = host; ; rest = rest.slice(rest.indexOf('.') + 1)) {
      const id = rest === host || !carrierAt(rest) ? this.#byPlace.get(rest) : undefined;
      if (id || !rest.includes('.')) return id;
    }
  }
}

function accountPlace(host: string, path: string): string {
  return `${carrierAt(host.toLowerCase())?.host ?? host.toLowerCase()}/${path.toLowerCase()}`;
}

function setOnce(map: Map<string, string>, key: string, value: string): void {
  if (!map.has(key)) map.set(key, value);
}
