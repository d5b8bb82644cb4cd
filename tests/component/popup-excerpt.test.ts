import { describe, expect, it } from 'vitest';
import { excerpt } from '../../components/popup/excerpt.ts';

const text = 'Freight moves to Osterby from March, while the port builds a lock for longer ships and the hauliers argue about who pays.';
const marked = (of: { text: string; marks: [number, number][] }) => of.marks.map(([from, to]) => of.text.slice(from, to));

describe('excerpt', () => {
  it('leaves a short text as it is', () => {
    expect(excerpt('A short one.', [[2, 7]], 40)).toEqual({ text: 'A short one.', marks: [[2, 7]] });
  });

  it('ends at a word, without the comma that stood there', () => {
    expect(excerpt(text, [], 38).text).toBe('Freight moves to Osterby from March…');
  });

  it('starts near the first mark where it would be cut off', () => {
    const at = text.indexOf('hauliers');
    const short = excerpt(text, [[at, at + 8]], 50);
    expect(short.text).toBe('…\u00A0longer ships and the hauliers argue about who…');
    expect(marked(short)).toEqual(['hauliers']);
  });

  it('is as long as it may be where the first mark stands near the end', () => {
    const at = text.indexOf('pays');
    expect(excerpt(text, [[at, at + 4]], 50).text).toBe('…\u00A0ships and the hauliers argue about who pays.');
  });

  it('drops marks that are out of sight', () => {
    const [first, last] = [text.indexOf('Osterby'), text.indexOf('pays')];
    const short = excerpt(
      text,
      [
        [first, first + 7],
        [last, last + 4],
      ],
      50,
    );
    expect(marked(short)).toEqual(['Osterby']);
  });
});
