import type { SharedHost } from './shared-hosts.ts';

/** What a handle may be made of; `%` for those in other scripts. Colons and brackets stay free for names that are no paths. */
const handle = /^[\w.@~+%-]{1,100}$/;

/**
 * The account that a path shows, in lower case, by the patterns of its host: `nvidia` of `/datasets/NVIDIA/x`, `channel/id` of
 * `/channel/ID`; `undefined` where the path shows none.
 */
export function accountIn(segments: readonly string[], { accounts, own, reserved }: SharedHost): string | undefined {
  const words = new Set(`${own ?? ''} ${reserved ?? ''}`.split(' '));
  for (const pattern of accounts?.split(' ') ?? []) {
    const account = match(pattern.split('/'), segments, words);
    if (account) return account;
  }
  return undefined;
}

function match(pattern: readonly string[], segments: readonly string[], words: ReadonlySet<string>): string | undefined {
  const kept: string[] = [];
  for (const [at, part] of pattern.entries()) {
    const segment = segments[at]?.toLowerCase();
    const piece = segment && pieceOf(part, segment, words);
    if (piece === undefined || segment === undefined) return undefined;
    if (piece) kept.push(piece);
  }
  return kept.join('/');
}

/** What of a segment belongs to the account: `''` where nothing does, `undefined` where the segment does not fit. */
function pieceOf(part: string, segment: string, words: ReadonlySet<string>): string | undefined {
  if (part === '+') return '';
  if (part.includes('*')) {
    const name = part === '*_' ? segment.split('_', 1)[0] : segment;
    const isNumber = words.has('#') && /^\d+$/.test(segment);
    const fits = part === '@*' ? segment.length > 1 && segment.startsWith('@') : !words.has(segment) && !isNumber;
    return name && fits && handle.test(name) ? name : undefined;
  }
  const [read = part, written = read] = part.split('=');
  return segment === read ? written : undefined;
}
