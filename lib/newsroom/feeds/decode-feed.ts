import { FeedError } from './feed-error.ts';
import { limits } from './limits.ts';

/** How much of the beginning can name the encoding. */
const beginning = 2048;

/**
 * The text of a feed. Its encoding is told, in this order, by a byte order mark, by the server, by the XML declaration and by a `meta`
 * element, and is UTF-8 where none of them tells. A label that cannot be true is passed over: bytes that are sound UTF-8 beyond ASCII are
 * UTF-8 whatever a label of an 8-bit encoding says, and what no label fits is read as Windows-1252.
 * @param contentType the header as the server sent it
 * @throws FeedError too-large; encoding for UTF-32, which browsers do not read either
 */
export function decodeFeed(bytes: Uint8Array, contentType = ''): string {
  if (bytes.length > limits.bytes) throw new FeedError('too-large', `It is larger than ${limits.bytes} bytes.`);
  if (
    startsWith(bytes, 0xff, 0xfe, 0, 0) ||
    startsWith(bytes, 0, 0, 0xfe, 0xff) ||
    startsWith(bytes, 0, 0, 0, 0x3c) ||
    startsWith(bytes, 0x3c, 0, 0, 0)
  ) {
    throw new FeedError('encoding', 'It is written in UTF-32.');
  }
  const sure = byMark(bytes);
  if (sure) return new TextDecoder(sure).decode(bytes);
  for (const label of ['utf-8', ...labels(bytes, contentType)]) {
    const text = decodeAs(bytes, label);
    if (text !== undefined && !(label === 'utf-8' && isEscaped(text, bytes, contentType))) return text;
  }
  return new TextDecoder('windows-1252').decode(bytes);
}

/** Encodings that use ASCII alone, so that their bytes always look like UTF-8. */
const seeminglyAscii = /^(iso-2022|hz-gb|utf-?16|ucs-?2)/i;

function isEscaped(text: string, bytes: Uint8Array, contentType: string): boolean {
  return text.includes('\u001b') && labels(bytes, contentType).some((label) => seeminglyAscii.test(label));
}

function startsWith(bytes: Uint8Array, ...mark: readonly number[]): boolean {
  return mark.every((byte, at) => bytes[at] === byte);
}

/** By a byte order mark, or by how `<` or `<?` is written at the beginning. */
function byMark(bytes: Uint8Array): string | undefined {
  if (startsWith(bytes, 0xef, 0xbb, 0xbf)) return 'utf-8';
  if (startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0x3c, 0)) return 'utf-16le';
  return startsWith(bytes, 0xfe, 0xff) || startsWith(bytes, 0, 0x3c) ? 'utf-16be' : undefined;
}

/** What is said about the encoding, the weightiest first. */
function labels(bytes: Uint8Array, contentType: string): string[] {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, beginning));
  const found = [
    /charset\s{0,9}=\s{0,9}["']?([\w.:-]+)/i.exec(contentType),
    /<\?xml\s[^>]{0,200}?encoding\s{0,9}=\s{0,9}["']([\w.:-]+)/i.exec(head),
    /<meta\s[^>]{0,200}?charset\s{0,9}=\s{0,9}["']?([\w.:-]+)/i.exec(head),
  ];
  return found.flatMap((match) => (match?.[1] ? [match[1].toLowerCase()] : []));
}

function decodeAs(bytes: Uint8Array, label: string): string | undefined {
  // ASCII bytes cannot be UTF-16, which is what such a label then gets wrong.
  if (/^(utf-?16|ucs-?2)/i.test(label)) return undefined;
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return undefined; // an encoding that is not known, or bytes that it does not have: the next label is tried
  }
}
