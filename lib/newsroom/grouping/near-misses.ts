import type { OpenStory } from './desk-stories.ts';

/** So many of the latest near misses of a story are asked again: bounds the time. */
const asked = 16;

/** Remembers which stories nearly were one, so that they can be asked again when one of them has grown. */
export class NearMisses {
  readonly #of = new Map<OpenStory, Set<OpenStory>>();

  add(one: OpenStory, other: OpenStory): void {
    this.#all(one).add(other);
    this.#all(other).add(one);
  }

  /** Those that nearly were one with a story, the latest first. */
  of(story: OpenStory): OpenStory[] {
    return this.#sorted(story).slice(0, asked);
  }

  /** The ids of those that began before a story; each pair is kept by the later of the two. */
  before(story: OpenStory): string[] {
    return this.#sorted(story)
      .filter(({ number }) => number < story.number)
      .map(({ id }) => id);
  }

  /** Forgets a story; the one that it went into, if any, takes over what it nearly was one with. */
  forget(gone: OpenStory, into?: OpenStory): void {
    const all = this.#of.get(gone) ?? [];
    this.#of.delete(gone);
    for (const other of all) {
      this.#of.get(other)?.delete(gone);
      if (into && other !== into) this.add(into, other);
    }
  }

  #all(story: OpenStory): Set<OpenStory> {
    const known = this.#of.get(story) ?? new Set();
    this.#of.set(story, known);
    return known;
  }

  #sorted(story: OpenStory): OpenStory[] {
    return [...(this.#of.get(story) ?? [])].sort((a, b) => b.number - a.number);
  }
}
