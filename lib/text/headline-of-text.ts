/** Longer first lines are no headlines. */
const longest = 200;
/** A sentence is over at the end of a line, or within it. */
const endsSentence = /\.$|[.!?]\s+\p{Lu}/u;
/** What a line is made of that says only when something was published. */
const dating =
  /\b(?:first|last|re)?[ -]?(?:updated|posted|published|modified|filed)\b|\b(?:on|at|last|first|hrs|hours|uk|am|pm|[ap]\.m\.|ist|gmt|bst|utc|[ecmp][sd]?t|cet|cest|aest)\b|\b(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\b|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b|(?:st|nd|rd|th)?\b/gi;

/** The headline that a text without a title begins with, on a line of its own, and the text after it. Lines with nothing but a date are passed over. */
export function headlineOfText(text: string): { headline: string; rest: string } | undefined {
  const lines = text.trimStart().split('\n');
  const at = lines.findIndex((line) => !isDateLine(line));
  const headline = lines[at]?.trim() ?? '';
  const after = lines.slice(at + 1);
  const begins = after.findIndex((line) => !isDateLine(line));
  const rest = begins < 0 ? '' : after.slice(begins).join('\n');
  const isHeadline = headline !== '' && headline.length <= longest && !endsSentence.test(headline);
  // A line that goes on in the next one is a text that was broken into lines.
  return isHeadline && rest !== '' && !/^\s*\p{Ll}/u.test(rest) ? { headline, rest } : undefined;
}

function isDateLine(line: string): boolean {
  return !/\p{L}{2}/u.test(line.replaceAll(dating, ' '));
}
