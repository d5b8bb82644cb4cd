import type { Read } from '../pack/read.ts';
import { sectionDigest } from '../pack/sections.ts';
import { hex } from './keys.ts';

/**
 * The digest of a whole pack: SHA-256 over the SHA-256 digests of its blocks of 1 MiB, as its sections have it, in hexadecimal digits.
 * Web Crypto takes what it digests in one piece, and a pack of any size shall be checked in little memory.
 * @throws PackError where the file ends before `length` bytes
 */
export async function packDigest(read: Read, length: number): Promise<string> {
  return hex(await sectionDigest(read, 0, length));
}
