import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { conflictBetween } from '../../../../lib/trust/points/conflict.ts';
import { z } from '../../../../lib/zod.ts';

const Pair = z.object({ a: z.string(), b: z.string() });
const sentences = readFileSync('tests/fixtures/conflicts/pairs.jsonl', 'utf8')
  .split('\n')
  .filter((line) => line.trim() !== '')
  .flatMap((line) => {
    const { a, b } = Pair.parse(JSON.parse(line));
    return [a, b];
  });

/** Words that the detector looks for, so that most made sentences reach its rules. */
const word = fc.constantFrom(
  ...'The the bank Orbis Kestrel in to by from not no denied rose fell won lost died killed 12 40 3.5 $ € % million percent people jobs May 4 2019 Monday Friday - , . said of all first second more than about Paris beat opened closed hurt will and two half a 20:45 p.m. nicht pas rien gestern'.split(
    ' ',
  ),
);
const made = fc.array(word, { maxLength: 25 }).map((words) => words.join(' '));
const sentence = fc.oneof(made, fc.constantFrom(...sentences), fc.string({ unit: 'grapheme', maxLength: 80 }));

it('finds a conflict in either order or in none, and quotes each sentence', () => {
  fc.assert(
    fc.property(sentence, sentence, (a, b) => {
      const [one, other] = [conflictBetween(a, b), conflictBetween(b, a)];
      expect(one === undefined).toBe(other === undefined);
      if (one) expect([a.includes(one.a), b.includes(one.b)]).toEqual([true, true]);
    }),
    { numRuns: 1500 },
  );
});

it('finds no sentence at odds with itself, whatever stands around it', () => {
  const spaces = fc.constantFrom('', ' ', '\n', '.', ' .', '"');
  fc.assert(
    fc.property(sentence, spaces, (text, space) => {
      expect(conflictBetween(text, text)).toBeUndefined();
      expect(conflictBetween(text, `${text}${space}`)).toBeUndefined();
    }),
    { numRuns: 1500 },
  );
  for (const text of sentences) expect(conflictBetween(text, ` ${text} `), text).toBeUndefined();
});

it('reads long texts in any script', () => {
  const units = [
    'not 12 people died in Paris on 4 May , ',
    '死者は十二人です。',
    '1,2.3:4/5',
    'a.m.U.S.',
    '- - - ',
    'ΑΒΓ δεν ',
    '𝟙𝟚 ',
    '((((',
  ];
  for (const unit of units) {
    const text = unit.repeat(Math.ceil(100_000 / unit.length));
    expect(conflictBetween(text, text.slice(3))?.kind ?? 'none').toBeTypeOf('string');
  }
});
