import { compareBytes } from '../heads.ts';
import type { Postings } from '../postings.ts';
import { beginning, heavy, longest, mostLists } from '../prefixes.ts';
import { damaged } from '../read.ts';

const encoder = new TextEncoder();

/** Checks that the beginnings that very many words share, and no others, have their list. */
export class CommonBeginnings {
  readonly #lists: ReadonlyMap<string, Postings>;
  readonly #current = Array.from({ length: longest }, () => ({ prefix: '', stories: 0 }));
  #found = 0;

  /** @throws PackError where the lists do not lie in order */
  constructor(lists: ReadonlyMap<string, Postings>) {
    this.#lists = lists;
    let last = '';
    for (const prefix of lists.keys()) {
      const letters = [...prefix].length - [...last].length;
      if (letters < 0 || (letters === 0 && compareBytes(encoder.encode(last), encoder.encode(prefix)) >= 0))
        throw damaged('prefixes', `the list for ${prefix} is out of order`);
      last = prefix;
    }
  }

  /** Takes the next term and how many stories use it. @throws PackError */
  add(term: string, stories: number): void {
    this.#current.forEach((current, at) => {
      if (current.prefix === '' || !term.startsWith(current.prefix)) {
        this.#close(at);
        const prefix = beginning(term, at + 1);
        current.prefix = [...prefix].length === at + 1 ? prefix : '';
        current.stories = 0;
      }
      current.stories += stories;
    });
  }

  /** After the last term. @throws PackError */
  end(): void {
    for (let at = 0; at < longest; at++) this.#close(at);
    if (this.#found !== this.#lists.size) throw damaged('prefixes', `${this.#lists.size} lists, of which ${this.#found} are of use`);
  }

  #close(at: number): void {
    const { prefix, stories } = this.#current[at] ?? { prefix: '', stories: 0 };
    if (prefix === '' || stories <= heavy) return;
    if (this.#lists.has(prefix)) this.#found++;
    else if (this.#lists.size < mostLists) throw damaged('prefixes', `no list for ${prefix}, which ${stories} postings share`);
  }
}
