/** Reads `length` bytes at `offset` of a file, wherever it lies: a bundled file, a stored blob, a file on disk. Fewer come where it ends. */
export type Read = (offset: number, length: number) => Promise<Uint8Array>;

/** Messages quote what a pack holds, which may go on and on. */
const longestMessage = 600;

/** The file is no pack that this version can use; the message says why. */
export class PackError extends Error {
  override name = 'PackError';

  constructor(message: string) {
    super(message.length > longestMessage ? `${message.slice(0, longestMessage)}…` : message);
  }
}

/** What to throw where a part of a pack is not as it must be. */
export function damaged(part: string, what: string): PackError {
  return new PackError(`the pack is damaged: ${part}: ${what}`);
}

/** Two stretches nearer than this are read as one: a read costs about as much as these bytes more. */
const nearby = 256 * 1024;

/** A stretch of bytes: where it starts and where it ends, end excluded. */
export type Stretch = readonly [start: number, end: number];

/** Reads many stretches of a file with few reads, in any order; the answers stand in the order asked for. */
export async function readStretches(read: Read, stretches: readonly Stretch[]): Promise<Uint8Array[]> {
  const order = stretches.map((_, at) => at).sort((a, b) => startOf(stretches[a]) - startOf(stretches[b]));
  const groups: { start: number; end: number; members: number[] }[] = [];
  for (const at of order) {
    const [start, end] = stretches[at] as Stretch;
    const last = groups.at(-1);
    if (last && start - last.end < nearby) {
      last.end = Math.max(last.end, end);
      last.members.push(at);
    } else groups.push({ start, end, members: [at] });
  }
  const found = new Array<Uint8Array>(stretches.length);
  await Promise.all(
    groups.map(async (group) => {
      const bytes = await readExactly(read, group.start, group.end - group.start);
      for (const at of group.members) {
        const [start, end] = stretches[at] as Stretch;
        found[at] = bytes.subarray(start - group.start, end - group.start);
      }
    }),
  );
  return found;
}

/** @throws PackError where the file ends too early */
export async function readExactly(read: Read, offset: number, length: number): Promise<Uint8Array> {
  if (length === 0) return new Uint8Array(0);
  const bytes = await read(offset, length);
  if (bytes.length !== length) throw new PackError(`the pack is cut short: ${bytes.length} of ${length} bytes at ${offset}`);
  return bytes;
}

/** A reader over bytes in memory. */
export function readerOf(bytes: Uint8Array): Read {
  return async (offset, length) => bytes.subarray(offset, offset + length);
}

function startOf(stretch: Stretch | undefined): number {
  return stretch?.[0] ?? 0;
}
