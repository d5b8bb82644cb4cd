/** A word of a text: as it stands there, folded for comparison, and where. */
export interface Word {
  readonly text: string;
  readonly folded: string;
  /** Start and end in UTF-16 units, end excluded. */
  readonly span: readonly [number, number];
}

// One segmenter for all: word boundaries hardly depend on the locale, and building one costs more than using it.
const segmenter = new Intl.Segmenter('en', { granularity: 'word' });

/** Cuts a text of any script into words, without spaces and punctuation. */
export function words(text: string): Word[] {
  const found: Word[] = [];
  for (const { segment, index, isWordLike } of segments(text))
    if (isWordLike) found.push({ text: segment, folded: fold(segment), span: [index, index + segment.length] });
  return found;
}

/** A text cut into its words and what stands between them, in every script. */
export function segments(text: string): Intl.Segments {
  return segmenter.segment(text);
}

/** One spelling for a word: compatibility forms, case and accents are folded. */
export function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
