import { ByteWriter } from '../../lib/pack/bytes.ts';
import { type SectionName, sectionNames } from '../../lib/pack/sections.ts';
import { between, pick, type Random } from '../bench/corpus/random.ts';
import { mutateBytes } from './mutate-bytes.ts';
import { mutateJson } from './mutate-json.ts';
import type { Contents } from './seal.ts';

/** Numbers that stand at the edges of what a reader expects. */
const edges = [0, 1, 2, 63, 64, 65, 255, 256, 0xffff, 0x1_0000, 0xff_ffff, 0x7fff_ffff, 0x8000_0000, 0xffff_fffe, 0xffff_ffff];

const tables = ['heads', 'offsets', 'outoffs', 'ids', 'outids', 'urls', 'facts'] as const;
const streams = ['lexicon', 'postings', 'prefixes'] as const;

const changes: ((contents: Contents, random: Random) => Contents)[] = [
  // A number of a table is another.
  (contents, random) => {
    const name = pick(random, tables);
    const bytes = contents[name].slice();
    if (bytes.length < 4) return contents;
    const view = new DataView(bytes.buffer);
    const at = between(random, 0, Math.floor(bytes.length / 4) - 1) * 4;
    view.setUint32(at, numberFor(view, at, bytes.length, random), true);
    return { ...contents, [name]: bytes };
  },
  // Two entries of a table have changed places, or one stands twice.
  (contents, random) => {
    const name = pick(random, tables);
    const bytes = contents[name].slice();
    const width = name === 'heads' ? 12 : name.endsWith('offs') || name === 'offsets' ? 4 : 8;
    const count = Math.floor(bytes.length / width);
    if (count < 2) return contents;
    const [a, b] = [between(random, 0, count - 1) * width, between(random, 0, count - 1) * width];
    const first = bytes.slice(a, a + width);
    if (random() < 0.5) bytes.copyWithin(a, b, b + width);
    bytes.set(first, b);
    return { ...contents, [name]: bytes };
  },
  // A number of a stream is another, however many bytes it takes.
  (contents, random) => {
    const name = pick(random, streams);
    const at = between(random, 0, contents[name].length);
    const writer = new ByteWriter();
    writer.bytes(contents[name].subarray(0, at));
    writer.varint(random() < 0.5 ? between(random, 0, 200) : pick(random, edges));
    writer.bytes(contents[name].subarray(Math.min(contents[name].length, at + between(random, 0, 2))));
    return { ...contents, [name]: writer.written().slice() };
  },
  // A list for a beginning that needs none.
  (contents, random) => {
    const writer = new ByteWriter();
    writer.bytes(contents.prefixes);
    const text = new TextEncoder().encode(pick(random, ['h', 'ha', 'har', 'b', 'خ', '𝒜', 'harbour bridge']));
    writer.varint(text.length);
    writer.bytes(text);
    const count = random() < 0.8 ? between(random, 1, 4) : pick(random, edges);
    writer.varint(count);
    writer.varint(random() < 0.8 ? count * 2 : pick(random, edges));
    for (let left = Math.min(count, 4) * 2; left > 0; left--) writer.byte(between(random, 0, 3));
    return { ...contents, prefixes: writer.written().slice() };
  },
  mutateJson,
  mutateJson,
  // Anything is wrong with the bytes of a section.
  (contents, random) => {
    const name = pick(random, sectionNames);
    return { ...contents, [name]: mutateBytes(contents[name], random) };
  },
  // A section is empty, or stands in for another.
  (contents, random) => {
    const name: SectionName = pick(random, sectionNames);
    return { ...contents, [name]: random() < 0.3 ? new Uint8Array(0) : contents[pick(random, sectionNames)] };
  },
];

/** The sections with something wrong, in one to three places. */
export function mutateSections(contents: Contents, random: Random): Contents {
  let changed = contents;
  for (let left = pick(random, [1, 1, 1, 2, 3]); left > 0; left--) changed = pick(random, changes)(changed, random);
  return changed;
}

function numberFor(view: DataView, at: number, length: number, random: Random): number {
  const own = view.getUint32(at, true);
  const other = view.getUint32(between(random, 0, Math.floor(length / 4) - 1) * 4, true);
  return pick(random, [own + 1, own - 1, own ^ (1 << between(random, 0, 31)), other, length, pick(random, edges)]) >>> 0;
}
