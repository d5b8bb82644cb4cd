/** Builds one index into a folder, in a process of its own: `build.ts SUBJECT STORIES FOLDER`. Prints what it took as JSON. */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { argv } from 'node:process';
import { openPack } from '../../../lib/pack/pack.ts';
import { type Entry, generateStories } from '../generate-stories.ts';
import { gzipLength } from '../measure.ts';
import { subjectOf } from '../subjects/index.ts';
import { packFile } from '../subjects/ours.ts';
import type { Files } from '../subjects/subject.ts';
import { store, storedIn } from './stored-files.ts';

/** What building an index took and gave. */
export interface Built {
  /** Without the time in which the stories themselves are made. */
  readonly seconds: number;
  /** All files as they lie on the disk. */
  readonly bytes: number;
  /** The index alone, without the stories' own text, after gzip. */
  readonly indexGzip: number;
}

const [subject, stories, folder = ''] = argv.slice(2);
let making = 0;

const started = performance.now();
const files = await subjectOf(subject).build(watched(generateStories(Number(stories))));
const seconds = (performance.now() - started - making) / 1000;
await store(folder, files);
const bytes = [...files.keys()].reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);
const built: Built = { seconds, bytes, indexGzip: await gzipLength(await indexOf(files)) };
process.stdout.write(JSON.stringify(built));

/** Passes stories on, and counts the time in which they are made. */
function* watched(entries: Iterator<Entry>): Generator<Entry> {
  for (;;) {
    const from = performance.now();
    const { value, done } = entries.next();
    making += performance.now() - from;
    if (done) return;
    yield value;
  }
}

/** The bytes that are index: a pack holds the stories' records as well, at its end. */
async function indexOf(all: Files): Promise<readonly Uint8Array[]> {
  const pieces = [...all.values()].flat();
  if (!all.has(packFile)) return pieces;
  const stored = storedIn(folder);
  const pack = await openPack((offset, length) => stored.part(packFile, offset, length));
  let rest = pack.sections.records.offset;
  return pieces.flatMap((piece) => {
    const index = piece.subarray(0, rest);
    rest -= index.length;
    return index.length > 0 ? [index] : [];
  });
}
