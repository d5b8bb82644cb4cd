import { writeOffsets } from '../../lib/pack/records.ts';
import { between, pick, type Random } from '../bench/corpus/random.ts';
import { joined } from './mutate-bytes.ts';
import type { Contents } from './seal.ts';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** Changes a value somewhere in a record, or in what the pack says of itself; offsets are kept right. */
export function mutateJson(contents: Contents, random: Random): Contents {
  const which = random();
  if (which < 0.3) return { ...contents, info: changed(contents.info, random) };
  const [offsets, records] = which < 0.8 ? (['offsets', 'records'] as const) : (['outoffs', 'outlets'] as const);
  const parts = split(contents[offsets], contents[records]);
  if (parts.length === 0) return contents;
  const at = between(random, 0, parts.length - 1);
  const one = parts[at] ?? new Uint8Array(0);
  // Now and then a record is there twice, in place of another.
  parts[at] = random() < 0.1 ? (parts[between(random, 0, parts.length - 1)] ?? one) : changed(one, random);
  return { ...contents, [offsets]: writeOffsets(parts.map(({ length }) => length)).slice(), [records]: joined(...parts) };
}

function split(offsets: Uint8Array, records: Uint8Array): Uint8Array[] {
  const view = new DataView(offsets.buffer, offsets.byteOffset, offsets.byteLength);
  const count = Math.max(0, Math.floor(offsets.length / 4) - 1);
  return Array.from({ length: Math.min(count, 1000) }, (_, at) =>
    records.subarray(view.getUint32(at * 4, true), view.getUint32(at * 4 + 4, true)),
  );
}

function changed(bytes: Uint8Array, random: Random): Uint8Array {
  let value: Json;
  try {
    value = JSON.parse(decoder.decode(bytes)) as Json;
  } catch {
    return bytes; // an earlier change has left no JSON: one is enough
  }
  return encoder.encode(JSON.stringify(withOther(value, random)));
}

/** The value with one of those within it replaced, left out, doubled or renamed. */
function withOther(value: Json, random: Random): Json {
  if (value === null || typeof value !== 'object' || random() < 0.1) return strange(value, random);
  if (Array.isArray(value)) {
    if (value.length === 0 || random() < 0.1) return [...value, strange(value[0] ?? null, random)];
    const at = between(random, 0, value.length - 1);
    const all = value.with(at, withOther(value[at] ?? null, random));
    return random() < 0.1 ? all.toSpliced(at, 1) : random() < 0.1 ? [...all, ...all] : all;
  }
  const keys = Object.keys(value);
  const key = pick(random, keys) ?? 'id';
  const { [key]: old = null, ...rest } = value;
  if (random() < 0.1) return rest;
  if (random() < 0.1) return { ...rest, [`${key}s`]: old };
  return { ...value, [key]: withOther(old, random) };
}

function strange(value: Json, random: Random): Json {
  if (typeof value === 'number' && random() < 0.7)
    return pick(random, [value + 1, value - 1, value * 2, 0, -1, 1.5, 2 ** 32 - 1, 2 ** 32, 2 ** 53]);
  if (typeof value === 'string' && random() < 0.6)
    return pick(random, [
      '',
      `${value}x`,
      value.slice(1),
      `${value} `,
      value.repeat(50),
      '\ud800',
      '\u0000',
      '2026-02-31',
      'https://[',
      '__proto__',
      'ferry',
      'bridge',
    ]);
  return pick(random, [
    null,
    true,
    0,
    -1,
    'x',
    '',
    [],
    {},
    [[[[]]]],
    ['a'.repeat(3000)],
    { id: 'a' },
    Array.from({ length: 200 }, () => 'ferry'),
  ]);
}
