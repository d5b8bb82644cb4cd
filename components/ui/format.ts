import { isolate, type Translator } from '../../lib/text/translator.ts';

/** Figures, lists and days in the reader's language. `lang` is a language tag. */

/** 0 to 1 as a percentage without decimals, rounded down: only a full 1 reads "100 %"; what is less than 1 % keeps one digit, and only 0 reads "0 %". */
export function formatPercent(lang: string, share: number): string {
  if (share > 0 && share < 0.01) return new Intl.NumberFormat(lang, { style: 'percent', maximumSignificantDigits: 1 }).format(share);
  return new Intl.NumberFormat(lang, { style: 'percent' }).format(Math.floor(share * 100 + 1e-9) / 100);
}

/** Whole tenths with one decimal and a true minus: 634 as "63.4", -46 as "−4.6". */
export function formatTenths(lang: string, tenths: number): string {
  return new Intl.NumberFormat(lang, { minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(tenths / 10).replace('-', '−');
}

/** "OpenAI, Microsoft, Azure"; each in its own direction, the list in the reader's. */
export function formatList({ lang, dir }: Pick<Translator, 'lang' | 'dir'>, values: readonly string[]): string {
  return new Intl.ListFormat(lang, { type: 'unit', style: 'short' }).format(values.map((value) => isolate(value, dir)));
}

/** A calendar day such as `2026-04-28`, whatever the reader's time zone: "Apr 28, 2026". The month is a word in every language. */
export function formatDay(lang: string, day: string): string {
  return new Intl.DateTimeFormat(lang, { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' }).format(new Date(day));
}
