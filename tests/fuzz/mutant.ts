import { between, pick, type Random, seeded } from '../bench/corpus/random.ts';
import { mutateBytes } from './mutate-bytes.ts';
import { mutateSections } from './mutate-sections.ts';
import { type Contents, contentsOf, type Row, seal } from './seal.ts';
import type { Questions } from './use.ts';

/** A sound pack, taken apart, and what it can be asked. */
export interface Sample {
  readonly bytes: Uint8Array;
  readonly contents: Contents;
  readonly questions: Questions;
}

/** Makes a sample of a pack. */
export function sampleOf(bytes: Uint8Array, questions: Questions): Sample {
  return { bytes, contents: contentsOf(bytes), questions };
}

/** One damaged pack. */
export interface Mutant {
  readonly sample: Sample;
  readonly bytes: Uint8Array;
  readonly random: Random;
}

/** One in so many is made of the larger sample. */
const seldom = 100;

/** The mutant of a number: always the same for one seed. Most are sealed anew, so that no digest gives them away. */
export function mutantOf(seed: number, number: number, tiny: Sample, medium: Sample): Mutant {
  const random = seeded(seed, number);
  const sample = number % seldom === 0 ? medium : tiny;
  return { sample, bytes: mutated(sample, random), random };
}

function mutated({ bytes, contents }: Sample, random: Random): Uint8Array {
  const kind = random();
  if (kind < 0.2) return mutateBytes(bytes, random);
  if (kind < 0.28)
    return seal(contents, (rows) => alterRow(rows, bytes.length, random), random() < 0.3 ? between(random, 0, 2 ** 33) : undefined);
  const sealed = seal(mutateSections(contents, random));
  return kind < 0.33 ? mutateBytes(sealed, random) : sealed;
}

function alterRow(rows: Map<string, Row>, length: number, random: Random): void {
  const row = pick(random, [...rows.values()]);
  const number = pick(random, [
    0,
    8,
    length,
    length - 1,
    0xffff_ffff,
    row.offset + 8,
    row.offset - 8,
    row.length + 8,
    row.length - 1,
    between(random, 0, 0xffff_ffff),
  ]);
  if (random() < 0.5) row.offset = number;
  else row.length = number;
}
