import { ByteReader, ByteWriter } from './bytes.ts';
import { PackError, type Read, readExactly } from './read.ts';

const magic = 'PLUMBLINE';
/** The version that is written. Version 1 is read too, see `version-1.ts`. */
export const packVersion = 2;
const headerLength = 32;
const digestLength = 32;
/** Name, offset, length and digest of one section. */
const rowLength = 8 + 4 + 4 + digestLength;
/** Offsets have 32 bits. */
const maxLength = 0xffff_ffff;

/** The sections in the order in which they lie in the file; `ARCHITECTURE.md` has what each holds. */
export const sectionNames = [
  'info',
  'facts',
  'heads',
  'prefixes',
  'lexicon',
  'urls',
  'ids',
  'outids',
  'outoffs',
  'outlets',
  'offsets',
  'postings',
  'records',
] as const;
export type SectionName = (typeof sectionNames)[number];

/** Where a section lies in the file, and its digest. */
export interface Section {
  readonly offset: number;
  readonly length: number;
  readonly digest: Uint8Array;
}
export type Sections = Readonly<Record<SectionName, Section>>;

const mebi = 1024 * 1024;
/** What is read whole has a limit of its own, so that no pack can fill the memory. */
const longest: Partial<Record<SectionName, number>> = { info: 4 * mebi, heads: 32 * mebi, prefixes: 32 * mebi, lexicon: 128 * mebi };

/** @throws PackError where no reader would take a section of this length */
export function limitLength(name: SectionName, length: number): void {
  const most = longest[name] ?? maxLength;
  if (length > most) throw new PackError(`the pack's section ${name} holds ${length} bytes; at most ${most} are read`);
}

/** Digests are made over blocks, so that a section of any size is checked in little memory. */
export const blockLength = mebi;

/** The digest of a section: SHA-256 over the SHA-256 digests of its blocks of 1 MiB. */
export async function sectionDigest(read: Read, offset: number, length: number): Promise<Uint8Array> {
  const digests = new ByteWriter();
  for (let at = 0; at < length; at += blockLength)
    digests.bytes(await sha256(await readExactly(read, offset + at, Math.min(blockLength, length - at))));
  return sha256(digests.written());
}

async function sha256(bytes: Uint8Array): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>));
}

/** The beginning of a pack over these sections: header, section table and the table's own digest. */
export async function writeHeader(sections: Sections): Promise<Uint8Array> {
  const writer = new ByteWriter();
  const { offset, length } = sections.records;
  writer.bytes(new TextEncoder().encode(`${magic} ${packVersion} ${offset + length}`.padEnd(headerLength)));
  for (const name of sectionNames) {
    const section = sections[name];
    writer.bytes(new TextEncoder().encode(name.padEnd(8)));
    writer.uint32(section.offset);
    writer.uint32(section.length);
    writer.bytes(section.digest);
  }
  writer.bytes(await sha256(writer.written()));
  return writer.written();
}

/** How long the beginning of a pack is. */
export const beginningLength = headerLength + sectionNames.length * rowLength + digestLength;

/** The version and the length that a header tells. @throws PackError where it is no header of a pack */
export function readVersion(header: Uint8Array): { version: number; length: number } {
  const text = new TextDecoder().decode(header.subarray(0, headerLength));
  const [, version, length] = /^PLUMBLINE (\d{1,6}) (\d{1,12}) *$/.exec(text) ?? [];
  if (header.length < headerLength || version === undefined) throw new PackError('not a Plumbline pack: its header is missing');
  return { version: Number(version), length: Number(length) };
}

/**
 * Reads the section table of a pack of the current version.
 * @param start the first bytes of the file, at least its beginning
 * @throws PackError where the table is altered, or its sections do not lie one after the other up to the end
 */
export async function readSections(start: Uint8Array): Promise<Sections> {
  if (start.length < beginningLength) throw new PackError(`the pack is cut short: its section table ends after ${start.length} bytes`);
  const { length: fileLength } = readVersion(start);
  if (fileLength > maxLength) throw new PackError(`the pack says it holds ${fileLength} bytes; at most ${maxLength} are read`);
  const digest = start.subarray(beginningLength - digestLength, beginningLength);
  if (!equalBytes(await sha256(start.subarray(0, beginningLength - digestLength)), digest))
    throw new PackError('the pack is damaged: its section table was altered');
  const reader = new ByteReader(start, headerLength);
  const sections: Partial<Record<SectionName, Section>> = {};
  let end = beginningLength;
  for (const name of sectionNames) {
    const found = new TextDecoder().decode(reader.bytes(8)).trimEnd();
    if (found !== name) throw new PackError(`the pack is damaged: section ${name} is missing`);
    const section = { offset: reader.uint32(), length: reader.uint32(), digest: reader.bytes(digestLength) };
    if (section.offset !== aligned(end)) throw new PackError(`the pack is damaged: section ${name} lies at ${section.offset}`);
    limitLength(name, section.length);
    end = section.offset + section.length;
    sections[name] = section;
  }
  if (end !== fileLength) throw new PackError(`the pack is damaged: its sections end at ${end} of ${fileLength} bytes`);
  return sections as Sections;
}

/** Sections begin at multiples of 8, so that tables can be used where they lie. */
export function aligned(offset: number): number {
  return Math.ceil(offset / 8) * 8;
}

/** Whether two byte sequences are the same. */
export function equalBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((value, at) => value === b[at]);
}
