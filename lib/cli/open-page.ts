import { JSDOM, VirtualConsole } from 'jsdom';

/**
 * A saved page as a document at its address. None of its scripts run and nothing is fetched.
 * jsdom, since linkedom gives a document no location; happy-dom reads pages alike, but would come in for this alone.
 * @param bytes UTF-8, or what the page itself declares
 */
export function openPage(bytes: Buffer, url: string): Document {
  // A console of its own keeps the page's faulty style sheets out of ours.
  return new JSDOM(textOf(bytes), { url, virtualConsole: new VirtualConsole() }).window.document;
}

/** Tools that save pages write UTF-8, whatever the page declares; only bytes that are not UTF-8 need the declaration. */
function textOf(bytes: Buffer): string | Buffer {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return bytes; // jsdom looks for the declaration
  }
}
