import type { Span } from '../../lib/view/search-hit.ts';

/** Room before the first marked word, so that it is read with what leads up to it. */
const leadIn = 24;

/**
 * Shortens a text to about `length` UTF-16 units, at the edges of words, so that its first mark is within;
 * what was cut is shown by an ellipsis, and the marks move with the text.
 */
export function excerpt(text: string, marks: readonly Span[], length: number): { text: string; marks: Span[] } {
  if (text.length <= length) return { text, marks: [...marks] };
  const first = marks[0];
  const start = first && first[1] > length ? wordStart(text, Math.min(first[0] - leadIn, text.length - length)) : 0;
  const end = start + length >= text.length ? text.length : wordEnd(text, start + length);
  const cut = text.slice(start, end);
  const before = start > 0 ? '…\u00A0' : '';
  const after = end < text.length ? '…' : '';
  const shift = before.length - start;
  return {
    text: before + (after ? cut.replace(/[\s,;:–—-]+$/, '') : cut) + after,
    marks: marks.filter(([from, to]) => from >= start && to <= end).map(([from, to]): Span => [from + shift, to + shift]),
  };
}

/** The start of the first whole word at or after a place. */
function wordStart(text: string, place: number): number {
  if (place <= 0) return 0;
  const space = text.indexOf(' ', place - 1);
  return space < 0 ? place : space + 1;
}

/** The end of the last whole word at or before a place; in scripts without spaces the place itself. */
function wordEnd(text: string, place: number): number {
  const space = text.lastIndexOf(' ', place);
  return space < place - 40 ? place : space;
}
