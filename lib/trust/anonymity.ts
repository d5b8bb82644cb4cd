import type { Outlet } from '../corpus/schema.ts';

/**
 * How easily anybody can make another such outlet: 0 for those that are known, 1 for a blog, which is an account on some host, 2 for one of
 * which nothing is known. What such an outlet says of others, or of when it wrote, is a claim: it must never take the place of what a
 * better known one says, nor borrow a better known one's record.
 */
export function anonymityOf({ kind }: Outlet): 0 | 1 | 2 {
  return kind === 'unknown' ? 2 : kind === 'blog' ? 1 : 0;
}

/**
 * Whether such outlets count together as one, where they are believed at all: anybody can open a hundred blogs, and a hundred sites that
 * tell true stories again until they have a record.
 */
export function countsTogether(outlet: Outlet): boolean {
  return anonymityOf(outlet) > 0;
}
