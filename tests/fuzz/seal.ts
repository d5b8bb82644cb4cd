import { createHash } from 'node:crypto';
import { ByteWriter } from '../../lib/pack/bytes.ts';
import { aligned, beginningLength, blockLength, type SectionName, sectionNames } from '../../lib/pack/sections.ts';

/** What the sections of a pack hold. */
export type Contents = Record<SectionName, Uint8Array>;

/** Takes a sound pack apart. */
export function contentsOf(pack: Uint8Array): Contents {
  const view = new DataView(pack.buffer, pack.byteOffset, pack.byteLength);
  const entries = sectionNames.map((name, at) => {
    const row = 32 + at * 48;
    const offset = view.getUint32(row + 8, true);
    return [name, pack.subarray(offset, offset + view.getUint32(row + 12, true))] as const;
  });
  return Object.fromEntries(entries) as Contents;
}

/** A row of the section table before it is written. */
export interface Row {
  offset: number;
  length: number;
}

const encoder = new TextEncoder();
/** Sections that stay as they are keep their digests. */
const digests = new WeakMap<Uint8Array, Uint8Array>();

/**
 * Puts a pack together whose digests are right, whatever it holds: what somebody does who means harm.
 * @param alter may change what the section table says
 * @param length what the header says
 */
export function seal(contents: Contents, alter?: (rows: Map<string, Row>) => void, length?: number): Uint8Array {
  const rows = new Map<string, Row>();
  let end = beginningLength;
  for (const name of sectionNames) {
    const offset = aligned(end);
    end = offset + contents[name].length;
    rows.set(name, { offset, length: contents[name].length });
  }
  const pack = new Uint8Array(end);
  for (const name of sectionNames) pack.set(contents[name], rows.get(name)?.offset);
  alter?.(rows);
  const writer = new ByteWriter();
  writer.bytes(encoder.encode(`PLUMBLINE 2 ${length ?? end}`.padEnd(32)));
  for (const name of sectionNames) {
    const row = rows.get(name) ?? { offset: 0, length: 0 };
    writer.bytes(encoder.encode(name.padEnd(8)));
    writer.uint32(row.offset);
    writer.uint32(row.length);
    writer.bytes(digestOf(contents[name]));
  }
  writer.bytes(sha256(writer.written()));
  pack.set(writer.written());
  return pack;
}

function digestOf(bytes: Uint8Array): Uint8Array {
  const known = digests.get(bytes);
  if (known) return known;
  const blocks = new ByteWriter();
  for (let at = 0; at < bytes.length; at += blockLength) blocks.bytes(sha256(bytes.subarray(at, at + blockLength)));
  const digest = sha256(blocks.written());
  digests.set(bytes, digest);
  return digest;
}

function sha256(bytes: Uint8Array): Uint8Array {
  return new Uint8Array(createHash('sha256').update(bytes).digest());
}
