import type { Read } from '../corpus/pack.ts';
import { browser } from './browser.ts';

/** Reads the pack that came with the extension. This is the one place that fetches, and it fetches our own file. */
export function bundledPack(): Read {
  return async (offset, length) => {
    const response = await fetch(browser.runtime.getURL('bundled.pack'), { headers: { Range: `bytes=${offset}-${offset + length - 1}` } });
    const bytes = new Uint8Array(await response.arrayBuffer());
    // Chromium sends the range alone, under status 200; Firefox sends the whole file.
    return bytes.length > length ? bytes.slice(offset, offset + length) : bytes;
  };
}
