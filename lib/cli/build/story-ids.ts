import { hash32 } from '../../pack/hash.ts';
import { slug } from '../../text/slug.ts';

/** Gives stories without an id one that can be read and that nothing else has. */
export class StoryIds {
  readonly #taken: Set<string>;

  /** @param taken ids that are given already */
  constructor(taken: Iterable<string>) {
    this.#taken = new Set(taken);
  }

  /** @param members what tells the story from others of the same headline */
  make(headline: string, members: readonly string[]): string {
    for (let attempt = 0; ; attempt++) {
      const hash = hash32([...members, attempt].join('\n'))
        .toString(36)
        .padStart(7, '0');
      const id = `${slug(headline, 60) || 'story'}-${hash}`;
      if (this.#taken.has(id)) continue;
      this.#taken.add(id);
      return id;
    }
  }
}
