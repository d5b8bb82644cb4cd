import type { Story } from '../../../lib/corpus/schema.ts';
import type { Digest } from '../../../lib/page/digest.ts';
import type { Entry } from '../generate-stories.ts';

/** The stored files of an index, by name. */
export type Files = ReadonlyMap<string, readonly Uint8Array[]>;

/** Gives a stored file, or a part of it. */
export interface Stored {
  whole(name: string): Promise<Uint8Array>;
  part(name: string, offset: number, length: number): Promise<Uint8Array>;
}

/** An index that was opened and answers; ids of stories, best first. */
export interface Opened {
  match(text: string, digest: Digest): Promise<string[]> | string[];
  search(query: string): Promise<string[]> | string[];
  /** Bytes that a browser does not count among those of the worker: the memory of WebAssembly. */
  uncounted?(): number;
}

/** A way to search stories, ours or another's, with the same two questions put to it. */
export interface Subject {
  readonly name: string;
  /** Makes the index as its user would store it. */
  build(entries: Iterable<Entry>): Promise<Files>;
  /** Opens a stored index in a process or worker that knows nothing yet. */
  open(stored: Stored): Promise<Opened>;
}

/** How many answers are asked for. */
export const answers = 10;

/** What all of them index of a story: what it says itself. */
export function fieldsOf({ headline, dek, keyPoints, body }: Story): { headline: string; dek: string; points: string; body: string } {
  return { headline, dek, points: keyPoints.map(({ text }) => text).join('\n'), body: body.join('\n') };
}
