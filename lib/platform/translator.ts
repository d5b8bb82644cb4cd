import { createTranslator, type Translator } from '../text/translator.ts';
import { inPage } from './in-page.ts';

/** The translator of this browser's language; where we have no text in it, the browser falls back to English. */
export function browserTranslator(): Translator {
  const lookup = (key: string, values: string[]) => inPage().i18n.getMessage(key, values);
  return createTranslator(lookup, lookup('locale', []), lookup('direction', []) === 'rtl' ? 'rtl' : 'ltr');
}
