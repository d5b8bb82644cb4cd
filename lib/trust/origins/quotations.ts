/** How a quotation begins and ends. */
interface Mark {
  readonly open: string;
  readonly close: readonly string[];
  /** It can be another sign as well: it opens only after a space or bracket and, where `tight`, before what is no space. */
  readonly unsure?: 'loose' | 'tight';
  /** It can be an apostrophe: it closes only where no letter follows. */
  readonly apostrophe?: true;
  /** A speech of several paragraphs opens each and closes the last: where nothing closes it, it goes on to the end of its paragraph. */
  readonly runsOn?: 'anywhere' | 'from the start';
}

const marks: readonly Mark[] = [
  { open: '``', close: ["''", '"', '”'], runsOn: 'anywhere' },
  { open: '“', close: ['”', '"', "''"], runsOn: 'anywhere' },
  { open: '„', close: ['“', '”', '"'], runsOn: 'anywhere' },
  { open: '«', close: ['»'], runsOn: 'anywhere' },
  { open: '‹', close: ['›'] },
  { open: '「', close: ['」'], runsOn: 'anywhere' },
  { open: '『', close: ['』'], runsOn: 'anywhere' },
  { open: '"', close: ['"', '”', "''"], unsure: 'loose', runsOn: 'from the start' },
  { open: '”', close: ['”'], unsure: 'tight' },
  { open: '»', close: ['«', '»'], unsure: 'tight' },
  { open: '›', close: ['‹', '›'], unsure: 'tight' },
  { open: '‚', close: ['‘', '’'], unsure: 'tight', apostrophe: true },
  { open: '‘', close: ['’', "'"], unsure: 'tight', apostrophe: true },
  { open: "'", close: ["'", '’'], unsure: 'tight', apostrophe: true },
];
const byFirst = Map.groupBy(marks, ({ open }) => open[0]);

/** Tokenised text parts these from their word: `the actor 's friend`. */
const clitic = /^['’‘](?:s|t|d|m|re|ve|ll|em|n)(?![\p{L}\p{N}])/iu;

/** A plain text without its direct quotations, whichever marks they stand in; a mark without its partner reaches no further than its paragraph. */
export function withoutQuotations(text: string): string {
  return text.split('\n').map(withoutSpeech).join('\n');
}

function withoutSpeech(paragraph: string): string {
  let kept = '';
  let from = 0;
  const unclosed = new Set<Mark>();
  for (let at = 0; at < paragraph.length; at++) {
    const mark = byFirst.get(paragraph[at])?.find((candidate) => !unclosed.has(candidate) && opens(candidate, paragraph, at));
    if (!mark) continue;
    const end = endOf(mark, paragraph, at + mark.open.length);
    if (end === undefined) {
      // Nothing further on closes this kind either, so no part of the paragraph is gone over more than once for each kind.
      unclosed.add(mark);
      const runsOn = mark.runsOn === 'anywhere' || (mark.runsOn === 'from the start' && paragraph.slice(0, at).trim() === '');
      if (!runsOn) continue;
      return `${kept}${paragraph.slice(from, at)}`;
    }
    kept += `${paragraph.slice(from, at)} `;
    from = end;
    at = end - 1;
  }
  return kept + paragraph.slice(from);
}

function opens({ open, unsure, apostrophe }: Mark, text: string, at: number): boolean {
  if (!text.startsWith(open, at)) return false;
  if (!unsure) return true;
  const before = at === 0 || /[\s([{–—―\-:“«„/]/.test(text[at - 1] ?? '');
  const after = text[at + open.length];
  if (!before || after === undefined || (unsure === 'tight' && !/[\p{L}\p{N}“«„"([…¿¡]/u.test(after))) return false;
  return !(apostrophe && clitic.test(text.slice(at, at + 5)));
}

/** Where the quotation ends, its mark included. */
function endOf({ close, apostrophe }: Mark, text: string, from: number): number | undefined {
  for (let at = from; at < text.length; at++) {
    const found = close.find((mark) => text.startsWith(mark, at));
    if (found === undefined) continue;
    const end = at + found.length;
    if (apostrophe && (/[\p{L}\p{N}]/u.test(text[end] ?? '') || /\s/.test(text[at - 1] ?? ' '))) continue;
    return end;
  }
  return undefined;
}
