/** Elements that begin and end a line of their own. */
const blocks = new Set(
  (
    'address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 ' +
    'header hgroup hr html legend li main menu nav ol p pre section summary table tbody tfoot thead tr ul br caption option'
  ).split(' '),
);
/** Elements beside which words do not grow together. */
const cells = new Set(['td', 'th', 'img', 'input', 'button']);
/** Elements whose content is not for reading. */
const unread = new Set([
  'script',
  'style',
  'template',
  'svg',
  'math',
  'iframe',
  'noembed',
  'noframes',
  'xmp',
  'textarea',
  'select',
  'title',
]);

/** Makes plain text out of a run of HTML tags and text: a new line for each block, one space for white space. */
export class TextFlow {
  #pieces: string[] = [];
  #unread = '';
  #depth = 0;

  open(tag: string): void {
    if (this.#unread === tag) this.#depth++;
    else if (this.#unread === '' && unread.has(tag)) [this.#unread, this.#depth] = [tag, 1];
    this.#separate(tag);
  }

  close(tag: string): void {
    if (this.#unread === tag && --this.#depth === 0) this.#unread = '';
    this.#separate(tag);
  }

  text(text: string): void {
    if (this.#unread === '') this.#pieces.push(text.replace(/[\r\n]+/g, ' '));
  }

  #separate(tag: string): void {
    if (this.#unread === '' && blocks.has(tag)) this.#pieces.push('\n');
    else if (this.#unread === '' && cells.has(tag)) this.#pieces.push(' ');
  }

  /** All of it, tidied. */
  toString(): string {
    return tidyLines(this.#pieces.join(''));
  }
}

/** Quotation marks and dashes of Windows-1252 (its bytes 80 to 9F) that were passed off as Latin-1 or Unicode. */
const mislabelled = /[\u0080-\u009f]/g;
const windows = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const fromWindows = (character: string) => windows[character.charCodeAt(0) - 0x80] ?? '';

/** Text with single spaces and single line breaks, without control characters. */
export function tidyLines(text: string): string {
  const lines = text
    .replace(mislabelled, fromWindows)
    .replace(/[^\P{Cc}\s]/gu, '')
    .split(/[\n\r\u2028\u2029]/);
  return lines
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
}
