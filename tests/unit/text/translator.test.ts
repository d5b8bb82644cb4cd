import { describe, expect, it } from 'vitest';
import { createTranslator, type PluralKey } from '../../../lib/text/translator.ts';
import { badgeFor } from '../../../lib/view/badge.ts';

/** A translator over a few messages, as a browser gives them. */
function translator(messages: Record<string, string>, lang = 'en', dir: 'ltr' | 'rtl' = 'ltr') {
  return createTranslator((key, values) => (messages[key] ?? '').replace(/\$(\d)/g, (_, at) => values[at - 1] ?? ''), lang, dir);
}

const forms = (base: PluralKey, texts: Record<string, string>) =>
  Object.fromEntries(Object.entries(texts).map(([category, text]) => [`${base}_${category}`, text]));

describe('createTranslator', () => {
  it('fills in values, numbers in the digits of the language', () => {
    const messages = { trustMeterBand: '$1 ($2–$3)' };
    expect(translator(messages).t('trustMeterBand', 1234, 'low', 2)).toBe('1,234 (low–2)');
    expect(translator(messages, 'de').t('trustMeterBand', 1234, 'low', 2)).toBe('1.234 (low–2)');
    expect(translator(messages, 'ar-EG').t('trustMeterBand', 12, 3, 4)).toBe('١٢ (٣–٤)');
  });

  it.each([
    [0, '0 sources'],
    [1, '1 source'],
    [2, '2 sources'],
    [1000, '1,000 sources'],
  ])('has English forms for %i', (count, text) => {
    expect(translator(forms('originCount', { one: '$1 source', other: '$1 sources' })).n('originCount', count)).toBe(text);
  });

  it.each([
    [0, 'zero 0'],
    [1, 'one 1'],
    [2, 'two 2'],
    [3, 'few 3'],
    [11, 'many 11'],
    [100, 'other 100'],
  ])('has a form of its own for %i in a language of six', (count, text) => {
    const six = Object.fromEntries(['zero', 'one', 'two', 'few', 'many', 'other'].map((name) => [name, `${name} $1`]));
    expect(translator(forms('originCount', six), 'ar-u-nu-latn', 'rtl').n('originCount', count)).toBe(text);
  });

  it('falls back on the common form where a language has no other', () => {
    expect(translator(forms('originCount', { other: '$1 源' }), 'fr').n('originCount', 1)).toBe('1 源');
  });

  it('puts further values after the count', () => {
    expect(translator(forms('pointSays', { one: '$1: $2', other: '$1: $2' })).n('pointSays', 2, 'A, B')).toBe('2: A, B');
  });

  it('works without words where the browser knows no message yet, as Chromium does right after an installation', () => {
    const mute = createTranslator(() => '', '', 'ltr');
    expect(mute.lang).toBe('en');
    expect(mute.n('originCount', 2)).toBe('');
    expect(badgeFor([{ id: 'a', headline: 'A', trust: 50 }], mute)).toMatchObject({ text: '1', title: '' });
  });

  it('knows its language and direction', () => {
    expect(translator({}, 'ar', 'rtl')).toMatchObject({ lang: 'ar', dir: 'rtl' });
  });
});
