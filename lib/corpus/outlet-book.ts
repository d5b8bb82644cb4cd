import { hash32 } from '../pack/hash.ts';
import { slug } from '../text/slug.ts';
import { nameKey, plainName, publisherNamed, publisherTables } from '../trust/outlets/publishers.ts';
import { placeOf } from '../trust/outlets/read-imprint.ts';
import { speakerAt, speakerNamed } from '../trust/outlets/resolve-outlet.ts';
import type { Imprint, Speaker } from '../trust/outlets/speaker.ts';
import { DescribedOutlets } from './described-outlets.ts';
import type { Outlet, OutletKind } from './schema.ts';

export type { Imprint } from '../trust/outlets/speaker.ts';

/**
 * Makes outlets of what rows say of them: one for each speaker, with the kind and family that the tables of publishers know of it; any
 * other is a family of its own. Articles of which nobody knows who published them count as one outlet's: as one origin, never as several.
 */
export class OutletBook {
  readonly #described: DescribedOutlets;
  readonly #made: Outlet[] = [];
  readonly #ids: Set<string>;
  readonly #byKey = new Map<string, string>();
  readonly #byName = new Map<string, string>();
  readonly #hasLastingIds: boolean;
  readonly #saidKinds: ReadonlyMap<string, OutletKind>;

  /**
   * @param known outlets that are described already; rows that give their host, account or, without a host, their name mean them
   * @param ids `short` where they can be, or such that an outlet has the same one in every book
   * @param saidKinds what outlets are by somebody's word, by the keys of their speakers: it counts where no table knows them
   */
  constructor(known: readonly Outlet[] = [], ids: 'short' | 'lasting' = 'short', saidKinds: ReadonlyMap<string, OutletKind> = new Map()) {
    this.#saidKinds = saidKinds;
    this.#hasLastingIds = ids === 'lasting';
    this.#described = new DescribedOutlets(known);
    const families = publisherTables().publishers.map(({ family }) => family);
    this.#ids = new Set([...known.flatMap(({ id, family }) => [id, family]), ...families.filter((family) => !family.includes('.'))]);
    for (const { id, name } of known) this.#byName.set(nameKey(name), id);
  }

  /** Those that were made. */
  get made(): readonly Outlet[] {
    return this.#made;
  }

  /** The id of the outlet of a row; makes the outlet where it is the first of its kind. */
  idOf(imprint: Imprint): string {
    const place = placeOf(imprint);
    const speaker = speakerAt(place, imprint);
    const name = plainName(imprint.publisher);
    if (!place) return (name && this.#byName.get(nameKey(name))) || this.#idOfSpeaker(speaker);
    const described = this.#described.at(place, speaker);
    const isNamed = name !== '' && speaker.via === undefined && !this.#isTaken(name, described, speaker);
    const id = described ?? this.#idOfSpeaker(isNamed && !speaker.known ? { ...speaker, name } : speaker);
    if (isNamed && !this.#byName.has(nameKey(name))) this.#byName.set(nameKey(name), id);
    return id;
  }

  /**
   * The id of the outlet that a credit names: one that is described, one of the tables of publishers, one that a row was by, or else one of
   * which only this name is known. Only for credits: they take independence away and give nothing, so a name is enough for them.
   */
  idOfPublisher(name: string): string {
    const described = this.#described.named(name);
    if (described) return described;
    const publisher = publisherNamed(name);
    if (publisher) return this.idOf({ url: `https://${publisher.key}/` });
    return this.#byName.get(nameKey(name)) ?? this.#idOfSpeaker(speakerNamed(name));
  }

  /** Whether a name belongs to another outlet that is known, so that this one cannot pass under it. */
  #isTaken(name: string, described: string | undefined, { key }: Speaker): boolean {
    const owner = this.#described.named(name);
    if (owner) return owner !== described;
    const publisher = publisherNamed(name);
    return publisher !== undefined && publisher.key !== key;
  }

  #idOfSpeaker(speaker: Speaker): string {
    const id = this.#byKey.get(speaker.key) ?? this.#make(speaker);
    this.#byKey.set(speaker.key, id);
    return id;
  }

  #make({ key, name, kind, host, account, known }: Speaker): string {
    const id = this.#freeId(key.replace(/^name:/, ''), name);
    const publisher = publisherTables().byPlace.get(key);
    const own = host === undefined || account || key.includes('/') ? [] : [key];
    this.#made.push({
      id,
      name,
      kind: known ? kind : (this.#saidKinds.get(key) ?? kind),
      family: publisher ? (this.#described.familyOf(publisher.family) ?? publisher.family) : id,
      hosts: publisher && !account ? [...publisher.hosts] : own,
      accounts: account ? [{ ...account }] : [],
      facts: {},
    });
    return id;
  }

  #freeId(key: string, name: string): string {
    const plain = slug(key === 'unknown' ? name : key, 60);
    const id = plain && !this.#hasLastingIds && !this.#ids.has(plain) ? plain : `${plain || 'outlet'}-${hash32(key).toString(36)}`;
    this.#ids.add(id);
    return id;
  }
}
