const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** After these a full stop ends no sentence; the segmenter knows none of them. */
const abbreviation =
  /(?:^|[\s(])(?:\p{Lu}|[A-Z]\.[A-Z]|Mr|Mrs|Ms|Dr|St|Jr|Sr|Prof|Gen|Gov|Sen|Rep|Lt|Col|Sgt|Rev|Hon|Pres|vs|etc|No|Inc|Corp|Co|Ltd|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|U\.S|U\.K|U\.N|E\.U|a\.m|p\.m|approx|est)\.\s*$/u;

/** A line that goes on in the next one: the text was broken to fit a width. */
const broken = /(?<![.!?:;。！？”"»])[^\S\n]*\n(?=[^\S\n]*[\p{Ll}\p{N}])/gu;

/**
 * The sentences of a text in order, trimmed, their inner spaces made single. A line break ends a sentence as well, unless the next line
 * goes on in the middle of it.
 */
export function sentencesOf(text: string): string[] {
  const found: string[] = [];
  for (const line of text.replace(broken, ' ').split(/\n+/)) {
    let open = '';
    for (const { segment } of segmenter.segment(line)) {
      open += segment;
      if (abbreviation.test(open.slice(-40))) continue;
      found.push(open);
      open = '';
    }
    found.push(open);
  }
  return found.map((sentence) => sentence.replace(/\s+/g, ' ').trim()).filter((sentence) => sentence !== '');
}
