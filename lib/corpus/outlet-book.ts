import { hash32 } from '../pack/hash.ts';
import { slug } from '../text/slug.ts';
import type { Outlet } from './schema.ts';

/** What a row of a corpus says of its outlet. */
export interface Imprint {
  readonly publisher?: string | undefined;
  readonly domain?: string | undefined;
  readonly url?: string | undefined;
}

/** Articles of which nobody knows who published them count as one outlet's: as one origin, never as several. */
const unknown: Imprint = { publisher: 'Unknown publisher' };

/**
 * Makes outlets of what rows say of them: one for each domain, and one for each publisher that has none. Nothing is known of their
 * kind or owners, so each is a family of its own.
 */
export class OutletBook {
  readonly #made: Outlet[] = [];
  readonly #ids: Set<string>;
  readonly #byHost = new Map<string, string>();
  readonly #byName = new Map<string, string>();

  /** @param known outlets that are described already; rows that give their host or name mean them */
  constructor(known: readonly Outlet[] = []) {
    this.#ids = new Set(known.map(({ id }) => id));
    for (const { id, name, hosts } of known) {
      this.#byName.set(nameKey(name), id);
      for (const host of hosts) this.#byHost.set(host, id);
    }
  }

  /** Those that were made. */
  get made(): readonly Outlet[] {
    return this.#made;
  }

  /** The id of the outlet of a row; makes the outlet where it is the first of its kind. */
  idOf(imprint: Imprint): string {
    const name = imprint.publisher?.replace(/\s+/g, ' ').trim();
    const host = hostOf(imprint.domain) ?? (/^https?:/i.test(imprint.url ?? '') ? hostOf(imprint.url) : undefined);
    if (!host && !name) return this.idOf(unknown);
    const known = (host && this.#byHost.get(host)) || (!host && name && this.#byName.get(nameKey(name)));
    const id = known || this.#make(host, name || host || '');
    if (host) this.#byHost.set(host, id);
    if (name && !this.#byName.has(nameKey(name))) this.#byName.set(nameKey(name), id);
    return id;
  }

  #make(host: string | undefined, name: string): string {
    const plain = slug(host ?? name, 60);
    const id = plain && !this.#ids.has(plain) ? plain : `${plain || 'outlet'}-${hash32(host ?? name).toString(36)}`;
    this.#ids.add(id);
    this.#made.push({
      id,
      name: name.slice(0, 400).trim(),
      kind: 'unknown',
      family: id,
      hosts: host ? [host] : [],
      accounts: [],
      facts: {},
    });
    return id;
  }
}

function nameKey(name: string): string {
  return name.toLowerCase();
}

/** The host of a domain or an address, without `www.`. */
function hostOf(address: string | undefined): string | undefined {
  const text = address?.trim();
  if (!text) return undefined;
  const url = text.includes('://') ? text : `https://${text}`;
  if (!URL.canParse(url)) return undefined; // as good as none
  const host = new URL(url).hostname.replace(/^www\./, '');
  return host.length <= 400 && host !== '' ? host : undefined;
}
