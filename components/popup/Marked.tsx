import type { ComponentChildren } from 'preact';
import type { Span } from '../../lib/view/search-hit.ts';

interface MarkedProps {
  text: string;
  /** Stretches of the text to mark, in order and apart from one another. */
  marks: readonly Span[];
}

/** A text with the words that were searched for marked in it. */
export function Marked({ text, marks }: MarkedProps) {
  const pieces: ComponentChildren[] = [];
  let at = 0;
  for (const [from, to] of marks) {
    pieces.push(text.slice(at, from), <mark key={from}>{text.slice(from, to)}</mark>);
    at = to;
  }
  return (
    <>
      {pieces}
      {text.slice(at)}
    </>
  );
}
