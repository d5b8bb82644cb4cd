/** A text of a page on one line, without the white space of its markup; '' for anything that is no text. */
export function tidy(value: unknown): string {
  return typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : '';
}
