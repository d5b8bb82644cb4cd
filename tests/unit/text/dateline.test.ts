import { describe, expect, it } from 'vitest';
import { withoutDateline } from '../../../lib/text/first-sentences.ts';

describe('withoutDateline', () => {
  it.each<[text: string, left: string]>([
    ['VELLMAR (Reuters) - The lock broke.', 'The lock broke.'],
    ['NEW HARBOUR, March 3 (dpa) — The lock broke.', 'The lock broke.'],
    ['KINLOCHARD (Meridian Wire) - A crack showed.', 'A crack showed.'],
    ['The lock (built in 1901) - an old one - broke.', 'The lock (built in 1901) - an old one - broke.'],
    ['NATO (the alliance) met.', 'NATO (the alliance) met.'],
    ['', ''],
  ])('makes %j into %j', (text, left) => {
    expect(withoutDateline(text)).toBe(left);
  });
});
