import { conflictBetween } from '../trust/points/conflict.ts';
import type { Comparison } from './compare-articles.ts';
import type { OutletBook } from './outlet-book.ts';
import type { Outlet } from './schema.ts';

/**
 * How articles are compared whose outlets stand in a book, to which credits may add some.
 * @param known all outlets so far, with all that is known of them
 * @param likeness of two sentences, 0 to 1
 * @param onNew is told of each outlet that a credit or a link added
 */
export function createComparison(
  book: OutletBook,
  known: readonly Outlet[],
  likeness: Comparison['likeness'],
  onNew: (outlet: Outlet) => void,
): Comparison {
  const outlets = new Map(known.map((outlet) => [outlet.id, outlet]));
  let told = book.made.length;
  const kept = (id: string) => {
    for (const outlet of book.made.slice(told)) {
      outlets.set(outlet.id, outlet);
      onNew(outlet);
    }
    told = book.made.length;
    return id;
  };
  return {
    outletOf(id) {
      const outlet = outlets.get(id);
      if (!outlet) throw new Error(`no outlet ${id} was made`);
      return outlet;
    },
    outletOfName: (name) => kept(book.idOfPublisher(name)),
    outletOfUrl: (url) => kept(book.idOf({ url })),
    likeness,
    conflicts: areInConflict,
  };
}

/** Another name alone is none: in stories it mostly is another name for the same, or another one of several. */
function areInConflict(a: string, b: string): boolean {
  const conflict = conflictBetween(a, b);
  return conflict !== undefined && conflict.kind !== 'name';
}
