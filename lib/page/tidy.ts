/** A text of a page on one line, without the white space of its markup, cut to a length; '' for anything that is no text. */
export function tidy(value: unknown, length = 600): string {
  return typeof value === 'string' ? value.replace(/\s+/g, ' ').trim().slice(0, length) : '';
}
