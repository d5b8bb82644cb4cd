import type { Story } from '../../corpus/schema.ts';
import { weightObjection } from '../../publication/objections.ts';
import { type Cut, publishable } from '../../publication/publishable.ts';
import { CommandError } from '../command.ts';
import type { Count } from '../pack-counts.ts';

/** One thing that publishing a story changed, or that its readers will miss. */
type CutRow = { readonly story: string } & (Cut | { readonly article: string; readonly how: 'no-address' });

/** So many articles without an address are named on the terminal. */
const named = 10;

/** Cuts stories to what may be published, and keeps account of it. */
export class CutCounts {
  readonly rows: CutRow[] = [];

  /** The story as it may be published; the very same one where nothing has to be cut. @throws CommandError where it may not be */
  readonly cut = (story: Story): Story => {
    const tooHeavy = weightObjection(story);
    if (tooHeavy) throw new CommandError(tooHeavy.message);
    const { story: cut, cuts, unlinked } = publishable(story);
    this.rows.push(
      ...cuts.map((each) => ({ story: story.id, ...each })),
      ...unlinked.map((article) => ({ story: story.id, article, how: 'no-address' as const })),
    );
    return cuts.length > 0 ? cut : story;
  };

  counts(): Count[] {
    const of = (how: CutRow['how']) => this.rows.filter((row) => row.how === how).length;
    return [
      ['quotations shortened', of('shortened')],
      ['quotations left out', of('left-out')],
      ['key points said with another sentence', of('replaced')],
      ['articles without an address', of('no-address')],
    ];
  }

  /** The first articles without an address, in words. */
  unlinked(): string[] {
    const rows = this.rows.flatMap((row) => (row.how === 'no-address' ? [`no address: ${row.story}, article ${row.article}`] : []));
    return rows.length > named ? [...rows.slice(0, named), `and ${rows.length - named} more`] : rows;
  }
}
