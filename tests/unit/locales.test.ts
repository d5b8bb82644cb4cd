import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

interface Message {
  readonly message: string;
  readonly description?: string;
}
type Messages = Readonly<Record<string, Message>>;

const root = fileURLToPath(new URL('../../', import.meta.url));
const locales = readdirSync(join(root, 'public/_locales'));
const read = (locale: string): Messages => JSON.parse(readFileSync(join(root, 'public/_locales', locale, 'messages.json'), 'utf8'));
const english = read('en');

/** Words that are not text for a reader: the language itself. */
const direction: Readonly<Record<string, string>> = { ar: 'rtl', he: 'rtl', fa: 'rtl', ur: 'rtl' };

const pluralForm = /^(.+)_(zero|one|two|few|many|other)$/;
const plainKeys = (messages: Messages) => Object.keys(messages).filter((key) => !pluralForm.test(key));
const pluralBases = (messages: Messages) => [...new Set(Object.keys(messages).flatMap((key) => pluralForm.exec(key)?.[1] ?? []))];
const placeholders = (text = '') => [...new Set(text.match(/\$[1-9]/g))].sort();

/** `pt_BR` is `pt-BR` to the rest of the world. */
const tagOf = (locale: string) => locale.replace('_', '-');

/** The forms that counts up to a thousand take; more may be given, such as the French one for millions. */
function neededForms(locale: string): string[] {
  const rules = new Intl.PluralRules(tagOf(locale));
  return [...new Set([...Array.from({ length: 1001 }, (_, count) => rules.select(count)), 'other'])].sort();
}

describe.each(locales)('the words of %s', (locale) => {
  const messages = read(locale);

  it('are there for every key and no other', () => {
    expect(plainKeys(messages).sort()).toEqual(plainKeys(english).sort());
    expect(pluralBases(messages).sort()).toEqual(pluralBases(english).sort());
  });

  it('have the plural forms that the language needs, and none that it does not know', () => {
    const known = new Intl.PluralRules(tagOf(locale)).resolvedOptions().pluralCategories;
    for (const base of pluralBases(english)) {
      const forms = Object.keys(messages).flatMap((key) => (pluralForm.exec(key)?.[1] === base ? [pluralForm.exec(key)?.[2]] : []));
      expect(forms, base).toEqual(expect.arrayContaining(neededForms(locale)));
      expect(known, base).toEqual(expect.arrayContaining(forms));
    }
  });

  it('have the placeholders of English; a form for one number may leave the count out', () => {
    for (const [key, { message }] of Object.entries(messages)) {
      const [, base, form] = pluralForm.exec(key) ?? [];
      const expected = placeholders(english[base ? `${base}_other` : key]?.message);
      const isOneNumber = form === 'zero' || form === 'one' || form === 'two';
      const written = placeholders(isOneNumber && expected.includes('$1') ? `${message} $1` : message);
      expect(written, key).toEqual(expected);
    }
  });

  it('are not empty, hold no markup and no stray dollar', () => {
    for (const [key, { message }] of Object.entries(messages)) {
      expect(message.trim(), key).toBe(message);
      expect(message, key).not.toBe('');
      expect(message, key).not.toMatch(/[<>]|\$(?![1-9])|\$\d\d/);
    }
  });

  it('name their language and its direction', () => {
    expect(messages.locale?.message).toBe(tagOf(locale));
    expect(messages.direction?.message).toBe(direction[locale] ?? 'ltr');
  });
});

/** All of our source, without comments, in which a key that is used stands as a literal: in `t('key')`, or in a map of keys. */
const source = ['components', 'entrypoints', 'lib']
  .flatMap((folder) => readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)))
  .filter((name) => /\.(tsx?|html)$/.test(name))
  .concat('wxt.config.ts')
  .map((name) => ({ name, text: readFileSync(join(root, name), 'utf8').replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '') }));

const found = (pattern: RegExp) =>
  source.flatMap(({ name, text }) => [...text.matchAll(pattern)].map((match) => ({ name, key: match[1] ?? '' })));
const literals = new Set([...found(/['"](\w+)['"]/g), ...found(/__MSG_(\w+)__/g)].map(({ key }) => key));

describe('the code', () => {
  it('uses every word', () => {
    const unused = [...plainKeys(english), ...pluralBases(english)].filter((key) => !literals.has(key));
    expect(unused).toEqual([]);
  });

  it.each<[call: string, calls: RegExp, known: readonly string[]]>([
    ['t', /(?<![\w$])t\(\s*'(\w+)'/g, plainKeys(english)],
    ['n', /(?<![\w$])n\(\s*'(\w+)'/g, pluralBases(english)],
    ['__MSG_', /__MSG_(\w+)__/g, plainKeys(english)],
  ])('asks %s for no word that is not there', (_, calls, known) => {
    const asked = found(calls);
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.filter(({ key }) => !known.includes(key))).toEqual([]);
  });

  it('builds no key out of pieces, which nobody could find', () => {
    expect(source.filter(({ text }) => /(?<![\w$])[tn]\(\s*`/.test(text)).map(({ name }) => name)).toEqual(['lib/text/translator.ts']);
  });
});
