import type { Pack } from '../pack/pack.ts';

/** Whose pack it is, where it did not come with the extension. */
export interface PackAbout {
  readonly kind: 'newsroom' | 'subscribed';
  readonly title: string;
  readonly publisher: string;
}

/** A pack that is switched on, under the name by which its stories are told from those of other packs. */
export interface ShelvedPack {
  /** Letters, digits and hyphens. Several packs may be parts of one, and then share it. */
  readonly name: string;
  readonly pack: Pack;
  /** Whether a story of this id still stands in it, or a later part of the same name has taken its place. */
  readonly has?: (id: string) => boolean;
  readonly about?: PackAbout;
}

/** The pack that comes with the extension. Its ids are ours and have no colon, so they need no name before them. */
export const bundledName = 'bundled';

/** The packs that the newsroom of the reader prints. */
export const newsroomName = 'newsroom';

/** An id of a pack, such that no id of another pack is the same. */
export function scopedId(name: string, id: string): string {
  return name === bundledName ? id : `${name}:${id}`;
}

/** The pack and the id in it that such an id means, among the packs of these names. */
export function unscopedId(id: string, names: Iterable<string>): { readonly name: string; readonly id: string } {
  for (const name of names) if (name !== bundledName && id.startsWith(`${name}:`)) return { name, id: id.slice(name.length + 1) };
  return { name: bundledName, id };
}

/** Packs whose ids need no name before them: one alone, or several of which the earlier one's story stands. */
export function shelve(...packs: readonly Pack[]): ShelvedPack[] {
  return packs.map((pack) => ({ name: bundledName, pack }));
}
