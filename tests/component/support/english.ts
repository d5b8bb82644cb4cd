import { createTranslator, type Translator } from '../../../lib/text/translator.ts';
import messages from '../../../public/_locales/en/messages.json' with { type: 'json' };

/** What `browser.i18n.getMessage` does with our messages: '' for an unknown key, `$1` to `$9` filled in. */
function lookup(key: string, values: string[]): string {
  const message = (messages as Record<string, { message: string } | undefined>)[key]?.message ?? '';
  return message.replace(/\$([1-9])/g, (_, place: string) => values[Number(place) - 1] ?? '');
}

/** The words of the product in English. */
export const english: Translator = createTranslator(lookup, 'en', 'ltr');
