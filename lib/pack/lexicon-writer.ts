import { ByteWriter } from './bytes.ts';
import { blockSize } from './lexicon-block.ts';
import { type Postings, writePostings } from './postings.ts';

/** Writes lexicon, its heads, and the postings, for terms that come in the order of their code points. */
export class LexiconWriter {
  readonly #heads: { lexicon: number; postings: number; text: Uint8Array }[] = [];
  readonly #lexicon = new ByteWriter(1 << 16);
  readonly #postings = new ByteWriter(1 << 20);
  readonly #encoder = new TextEncoder();
  #count = 0;
  #last = new Uint8Array(0);

  add(term: string, { stories, marks }: Postings): void {
    const text = this.#encoder.encode(term);
    const isHead = this.#count++ % blockSize === 0;
    if (isHead) this.#heads.push({ lexicon: this.#lexicon.length, postings: this.#postings.length, text });
    const shared = isHead ? 0 : sharedLength(this.#last, text);
    this.#last = text;
    this.#lexicon.varint(shared);
    this.#lexicon.varint(text.length - shared);
    this.#lexicon.bytes(text.subarray(shared));
    this.#lexicon.varint(stories.length);
    if (stories.length === 1) {
      this.#lexicon.varint(stories[0] ?? 0);
      this.#lexicon.byte(marks[0] ?? 0);
      return;
    }
    const start = this.#postings.length;
    writePostings(this.#postings, stories, marks);
    this.#lexicon.varint(this.#postings.length - start);
  }

  finish(): { terms: number; heads: Uint8Array; lexicon: Uint8Array; postings: Uint8Array } {
    const heads = new ByteWriter();
    heads.uint32(this.#heads.length);
    let text = 0;
    for (const head of this.#heads) {
      heads.uint32(head.lexicon);
      heads.uint32(head.postings);
      heads.uint32(text);
      text += head.text.length;
    }
    for (const end of [this.#lexicon.length, this.#postings.length, text]) heads.uint32(end);
    for (const head of this.#heads) heads.bytes(head.text);
    return { terms: this.#count, heads: heads.written(), lexicon: this.#lexicon.written(), postings: this.#postings.written() };
  }
}

function sharedLength(a: Uint8Array, b: Uint8Array): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length++;
  return length;
}
