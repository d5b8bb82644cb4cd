import { type Print, printOf } from '../../../../lib/newsroom/grouping/print.ts';
import { TermBook } from '../../../../lib/newsroom/grouping/term-book.ts';
import { usedTerms } from '../../../../lib/newsroom/grouping/used-terms.ts';

/** The prints of English texts without titles, as a desk would make them. */
export function printsOf(texts: readonly string[], book = new TermBook(), day?: number): Print[] {
  return texts.map((text) => {
    const used = usedTerms('', text, 'en');
    book.count(used.map(({ term }) => term));
    return printOf(used, book, day, 'en');
  });
}
