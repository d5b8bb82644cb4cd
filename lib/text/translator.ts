import type messages from '../../public/_locales/en/messages.json';

/** A key of `public/_locales/en/messages.json`; a misspelt one does not compile. */
export type MessageKey = keyof typeof messages;

/** `origins` for the keys `origins_one` and `origins_other`. */
export type PluralKey = MessageKey extends infer K ? (K extends `${infer Base}_other` ? Base : never) : never;

/** How a surface speaks: in the reader's language, with its plurals, dates and numbers. */
export interface Translator {
  /** A language tag for `Intl` and for `lang` attributes. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  /** The message under a key, with `$1` to `$9` filled in. */
  t(key: MessageKey, ...values: (string | number)[]): string;
  /** The message for a count, by the plural rules of the language; the count, in its digits, is `$1` and `values` follow. */
  n(key: PluralKey, count: number, ...values: (string | number)[]): string;
}

/** A name in another script must not pull the words around it out of order: isolated, it keeps its own direction. */
export function isolate(value: string, dir: Translator['dir']): string {
  return dir === 'rtl' ? `\u2068${value}\u2069` : value;
}

/**
 * Builds a translator over a lookup such as `browser.i18n.getMessage`, which answers an unknown key with ''.
 * Browsers have no plurals in `_locales`, so a count picks `key_one`, `key_few`, … by `Intl.PluralRules`,
 * and `key_other` where a language needs no form of its own.
 */
export function createTranslator(lookup: (key: string, values: string[]) => string, locale: string, dir: 'ltr' | 'rtl'): Translator {
  // Right after an installation Chromium's background may know no message at all until it starts anew: then there are no words, but
  // everything else has to work.
  const lang = locale || 'en';
  const digits = new Intl.NumberFormat(lang);
  const plurals = new Intl.PluralRules(lang);
  const text = (value: string | number) => (typeof value === 'number' ? digits.format(value) : isolate(value, dir));
  const t = (key: string, ...values: (string | number)[]) => lookup(key, values.map(text));
  return {
    lang,
    dir,
    t,
    n: (key, count, ...values) => t(`${key}_${plurals.select(count)}`, count, ...values) || t(`${key}_other`, count, ...values),
  };
}
