const sentences = new Intl.Segmenter('en', { granularity: 'sentence' });

/** "VELLMAR (Reuters) - ", "BERLIN, March 3 (dpa) — ": where and by whom it was filed, before the first sentence. */
const dateline = /^\p{Lu}[\p{Lu}\p{M}.,'’ -]{1,60}(?:, [\p{L}.]{3,10} \d{1,2})? ?\([^()]{2,40}\) ?[-–—]{1,2} /u;

/** A text without the dateline before it. */
export function withoutDateline(text: string): string {
  return text.trimStart().replace(dateline, '');
}

/** The first sentences of a text, as many as fit into a length; of a first one that is longer, its first words and `…`. */
export function firstSentences(text: string, length: number): string {
  const plain = text
    .slice(0, length * 2)
    .replace(/\s+/g, ' ')
    .trim();
  if (plain.length <= length) return plain;
  let end = 0;
  for (const { segment, index } of sentences.segment(plain)) {
    const stop = index + segment.trimEnd().length;
    if (stop > length) break;
    end = stop;
  }
  if (end > 0) return plain.slice(0, end);
  const cut = plain.slice(0, length - 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), length / 2)).trimEnd()}…`;
}
