import type { DeskChanges, DeskState, NextNumbers, SavedPrint, SavedStory } from '../../../../lib/newsroom/grouping/snapshot.ts';

/** Keeps the changes of desks, as a database would. */
export class KeptDesk {
  #next: NextNumbers = { article: 0, story: 1 };
  readonly #prints = new Map<string, SavedPrint>();
  readonly #stories = new Map<string, SavedStory>();

  keep({ next, prints, removed, stories, gone }: DeskChanges): void {
    this.#next = next;
    for (const print of prints) this.#prints.set(print.id, structuredClone(print));
    for (const story of stories) this.#stories.set(story.id, structuredClone(story));
    for (const id of removed) this.#prints.delete(id);
    for (const id of gone) this.#stories.delete(id);
  }

  /** What is kept, by id: a database gives it in no order that means anything. */
  state(): DeskState {
    const sorted = <T extends { readonly id: string }>(all: Iterable<T>) => [...all].sort((a, b) => (a.id < b.id ? -1 : 1));
    return { next: this.#next, prints: sorted(this.#prints.values()), stories: sorted(this.#stories.values()) };
  }
}
