import type { Read } from '../pack/read.ts';

/** Reads a file in slices. */
export function readBlob(file: Blob): Read {
  return async (offset, length) => new Uint8Array(await file.slice(offset, offset + length).arrayBuffer());
}
