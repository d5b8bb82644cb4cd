import { describe, expect, it } from 'vitest';
import { headlineOfText } from '../../../lib/text/headline-of-text.ts';

describe('the headline of a text without a title', () => {
  it('is its first line', () => {
    expect(headlineOfText('Harbour bridge opens again\nTrams cross it from Monday.')).toEqual({
      headline: 'Harbour bridge opens again',
      rest: 'Trams cross it from Monday.',
    });
  });

  it('is not the date before or behind it', () => {
    for (const dated of [
      'Updated: November 11, 2011 20:09 IST',
      '22 July 2013 Last updated at 17:50 GMT',
      'Monday, July 22, 2013',
      'First Posted 23:37:00 05/05/2010',
    ]) {
      expect(headlineOfText(`${dated}\nHarbour bridge opens again\nTrams cross it.`)?.headline).toBe('Harbour bridge opens again');
      expect(headlineOfText(`Harbour bridge opens again\n${dated}\nTrams cross it.`)?.rest).toBe('Trams cross it.');
    }
  });

  it('is not there where the text begins with a sentence or a long line, or is one line', () => {
    const broken = ['Harbour bridge opens and\ntrams cross it.', 'The bridge opens. Trams cross it at\nTidewater.'];
    for (const text of [...broken, 'Trams cross it from Monday.\nCars follow.', `${'word '.repeat(50)}\nMore.`, 'Harbour bridge opens', ''])
      expect(headlineOfText(text)).toBeUndefined();
  });
});
