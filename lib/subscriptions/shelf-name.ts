import type { Publication } from '../publication/verify.ts';

/** So many digits of the fingerprint tell the keys of packs apart that have the same name. */
const digits = 16;

/** The name of a pack on the shelf: that of its imprint and the beginning of its key's fingerprint, so that no other key can have it. */
export function shelfName({ imprint, fingerprint }: Pick<Publication, 'imprint' | 'fingerprint'>): string {
  return `${imprint.name}-${fingerprint.replaceAll(' ', '').slice(0, digits)}`;
}
