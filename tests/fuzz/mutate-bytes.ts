import { between, pick, type Random } from '../bench/corpus/random.ts';

/** Bytes that stand at the edges of what a reader expects. */
const edges = [0, 1, 0x7f, 0x80, 0xff];

const changes: ((bytes: Uint8Array, random: Random) => Uint8Array)[] = [
  // Some bytes are others.
  (bytes, random) => {
    const changed = bytes.slice();
    for (let left = between(random, 1, 4); left > 0 && changed.length > 0; left--)
      changed[between(random, 0, changed.length - 1)] = random() < 0.5 ? pick(random, edges) : between(random, 0, 255);
    return changed;
  },
  // One bit is another.
  (bytes, random) => {
    const changed = bytes.slice();
    const at = between(random, 0, Math.max(0, changed.length - 1));
    if (at < changed.length) changed[at] = (changed[at] ?? 0) ^ (1 << between(random, 0, 7));
    return changed;
  },
  // The end is missing.
  (bytes, random) => bytes.slice(0, between(random, 0, bytes.length)),
  // Something is missing, doubled, or put in.
  (bytes, random) => {
    const [from, to, at] = [place(bytes, random), place(bytes, random), place(bytes, random)].sort((a, b) => a - b) as [
      number,
      number,
      number,
    ];
    if (random() < 0.5) return joined(bytes.subarray(0, from), bytes.subarray(to));
    return joined(bytes.subarray(0, at), bytes.subarray(from, to), bytes.subarray(at));
  },
  (bytes, random) => {
    const at = place(bytes, random);
    const more = Uint8Array.from({ length: between(random, 1, 12) }, () =>
      random() < 0.5 ? pick(random, edges) : between(random, 0, 255),
    );
    return joined(bytes.subarray(0, at), more, bytes.subarray(at));
  },
];

/** The bytes with something wrong. */
export function mutateBytes(bytes: Uint8Array, random: Random): Uint8Array {
  return pick(random, changes)(bytes, random);
}

/** Bytes one after the other. */
export function joined(...parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** Long stretches are as likely as short ones. */
function place(bytes: Uint8Array, random: Random): number {
  return between(random, 0, bytes.length);
}
