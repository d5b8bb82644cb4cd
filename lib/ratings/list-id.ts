import { slug } from '../text/slug.ts';

/** An id for a list of this name that none of the others has: "CRED-1" is `cred-1`, and `cred-1-2` where that is taken. */
export function listId(name: string, taken: readonly string[]): string {
  const plain = slug(name, 50).replace(/[.-]+/g, '-') || 'list';
  for (let count = 1; ; count++) {
    const id = count === 1 ? plain : `${plain}-${count}`;
    if (!taken.includes(id)) return id;
  }
}
