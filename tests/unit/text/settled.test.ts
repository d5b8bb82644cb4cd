import { expect, it } from 'vitest';
import { Story } from '../../../lib/corpus/schema.ts';
import { settled } from '../../../lib/text/settled.ts';
import { story } from '../support/build.ts';

it.each([
  ['what turns the direction of the words after it', 'Dam holds \u202e51 trust\u2069', 'Dam holds 51 trust'],
  ['marks piled on a letter', `Da${'\u0336\u0301'.repeat(40)}m`, `Da${'\u0336\u0301'.repeat(3)}m`],
])('takes out %s', (_, written, shown) => {
  expect(settled(written)).toBe(shown);
});

it.each(['Café in Đà Nẵng', 'שָׁלוֹם לָךְ', 'ที่นี่', 'می‌خواهم', '👩‍👧‍👦 ❤️', 'a\u200eb'])('leaves %s as it is', (text) => {
  expect(settled(text)).toBe(text);
});

it('is how every text of a story is read', () => {
  const read = Story.parse(story('dam', { headline: 'Dam \u202eholds', body: ['One \u2067two'] }));
  expect([read.headline, read.body]).toEqual(['Dam holds', ['One two']]);
});
