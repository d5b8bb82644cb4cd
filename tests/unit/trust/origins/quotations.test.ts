import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainText } from '../../../../lib/trust/origins/plain.ts';
import { withoutQuotations } from '../../../../lib/trust/origins/quotations.ts';

const left = (text: string) => withoutQuotations(plainText(text)).replace(/\s+/g, ' ').trim();

describe('withoutQuotations', () => {
  it.each([
    ['"The bridge holds," she said.', 'she said.'],
    ['“The bridge holds,” she said.', 'she said.'],
    ['„Die Brücke hält“, sagte sie.', ', sagte sie.'],
    ['« Le pont tient », dit-elle.', ', dit-elle.'],
    ['»Die Brücke hält«, sagte sie.', ', sagte sie.'],
    ['‹Die Brücke hält›, sagte sie.', ', sagte sie.'],
    ['‘The bridge holds,’ she said.', 'she said.'],
    ['「橋は無事だ」と述べた。', 'と述べた。'],
    ["`` The bridge holds , '' she said .", 'she said .'],
    ['&quot;The bridge holds,&quot; she said.', 'she said.'],
    ['<q>The bridge holds,</q> she said.', 'she said.'],
  ])('leaves out what stands in the marks of %s', (text, expected) => {
    expect(left(text)).toBe(expected);
  });

  it.each([
    'It isn’t the drivers’ fault, nor the builder’s.',
    "It isn't the drivers' fault, nor the builder's.",
    "The mayor 's office knew it before the workers did .",
    'They laid a 5" pipe beside a 6" pipe.',
    'Rock ’n’ roll filled the hall.',
  ])('takes no apostrophe or inch for a mark: %s', (text) => {
    expect(left(text)).toBe(text);
  });

  it('ends a speech that nothing closes with its paragraph', () => {
    expect(left('She said: “The bridge holds.\n“It will hold for years.”\nThe mayor agreed.')).toBe('She said: The mayor agreed.');
  });

  it('keeps the text around a single mark that opens nothing', () => {
    expect(left('He wrote " and went on.\nThe rest stands.')).toBe('He wrote " and went on. The rest stands.');
  });

  it('takes time by the length of a text, whatever marks it is full of', () => {
    for (const mark of ['"', '“', "'", '‘', '«', '``', '„ « "']) {
      const text = `${mark}a `.repeat(100_000);
      expect(withoutQuotations(text).length).toBeLessThanOrEqual(text.length + 200_000);
    }
  });

  it('adds nothing to a text', () => {
    const marks = fc.constantFrom('"', '“', '”', '„', '«', '»', "'", '’', '‘', '``', "''", '\n', ' ', 'word', '.');
    fc.assert(
      fc.property(fc.array(marks, { maxLength: 60 }), (parts) => {
        const text = parts.join('');
        const letters = (from: string) => from.replaceAll(' ', '').length;
        expect(letters(withoutQuotations(text))).toBeLessThanOrEqual(letters(text));
      }),
    );
  });
});
