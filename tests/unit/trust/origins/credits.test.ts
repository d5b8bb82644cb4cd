import { describe, expect, it } from 'vitest';
import { creditsOf } from '../../../../lib/trust/origins/credits.ts';

const body = 'The harbour bridge opened for trams on Monday after two years of repairs.\nCrowds lined both banks of the river.';
const names = (first: string, last = '') => creditsOf({ text: [first, body, last].filter(Boolean).join('\n') }).map(({ name }) => name);

describe('creditsOf', () => {
  it.each([
    ['LONDON (Reuters) - The bridge opened.', ['Reuters']],
    ['TIDEWATER, Maine (AP) — The bridge opened.', ['Associated Press']],
    ['TIDEWATER ( AP ) _ The bridge opened .', ['Associated Press']],
    ['By The Associated Press', ['Associated Press']],
    ['BERLIN dpa | Die Brücke ist offen.', ['dpa']],
    ['Madrid, 4 may (EFE).- El puente se abrió.', ['EFE']],
    ['Bern (SDA) - Die Brücke ist offen.', ['Keystone-SDA']],
    ['MOSCOW, May 4. /TASS/. The bridge opened.', ['TASS']],
    ['(ANSA) - ROMA, 04 MAG - Il ponte è aperto.', ['ANSA']],
    ['Berlin (dpa/AFP) - Die Brücke ist offen.', ['dpa', 'AFP']],
  ])('reads the first line %s', (line, expected) => {
    expect(names(line)).toEqual(expected);
  });

  it.each([
    ['Reuters contributed to this report.', ['Reuters']],
    ['Associated Press writers Jane Roe in Paris and John Doe in Rome contributed to this report.', ['Associated Press']],
    ['— AFP', ['AFP']],
    ['Die Polizei war vor Ort. (dpa)', ['dpa']],
    ['mit Material von dpa', ['dpa']],
    ['(avec AFP)', ['AFP']],
    ['Con información de EFE', ['EFE']],
    ['With reporting by Reuters and The Associated Press.', ['Reuters', 'Associated Press']],
    ['© 2026 The Associated Press. All rights reserved.', ['Associated Press']],
    ['CNN Newsource', ['CNN']],
    ['This article was originally published by The Daily Beacon.', ['The Daily Beacon']],
    ['This article was written by Jane Roe for The River Post.', ['The River Post']],
    ['(Reporting by Jane Roe in Paris; Editing by John Doe)', ['Reuters']],
  ])('reads the last line %s', (line, expected) => {
    expect(names('', line)).toEqual(expected);
  });

  it.each([
    'The minister told Reuters that the bridge would hold.',
    'Shares rose after the opening, according to AP.',
    'A Reuters poll showed that most people like it.',
    'Students took the AP exam (AP) and passed.',
    'It was a lie, Reuters reported.',
    'She moved to Pittsburgh, PA.',
    'Photo: Reuters',
    'Photo: Jane Roe/AFP/Stock Images',
    '(AP Photo/Jane Roe)',
    'This story was originally published May 4, 2026 at 5:00 AM.',
    'The company contributed to the fund, AP said.',
    'AP contributed to the fund for the bridge.',
    'Copyright 2026 Tidewater Gazette. All rights reserved.',
  ])('takes no mention for a credit: %s', (line) => {
    expect(names(line)).toEqual([]);
    expect(names('', line)).toEqual([]);
  });

  it.each([
    ['Jane Roe, Associated Press', ['Associated Press']],
    ['By JANE ROE, AP Sports Writer', ['Associated Press']],
    ['dpa/AFP', ['dpa', 'AFP']],
    ['PA', ['PA Media']],
    ['Jane Roe, PA', []],
    ['AP History Teacher Jane Roe', []],
  ])('reads the byline %s', (byline, expected) => {
    expect(creditsOf({ byline, text: body }).map(({ name }) => name)).toEqual(expected);
  });

  it('quotes the words of the credit', () => {
    expect(creditsOf({ text: `${body}\nReuters contributed to this report.` })).toEqual([
      { name: 'Reuters', how: 'line', words: 'Reuters contributed to this report.' },
    ]);
  });

  it('reads texts that come as one line', () => {
    const filler = 'The harbour bridge opened for trams on Monday, and crowds lined both banks of the river. '.repeat(20);
    const credited = (text: string) => creditsOf({ text }).map(({ name }) => name);
    expect(credited(`TIDEWATER (AP) — ${filler}`)).toEqual(['Associated Press']);
    expect(credited(`${filler}Reuters contributed to this report.`)).toEqual(['Reuters']);
    expect(credited(`${filler}The mayor told Reuters that it holds. ${filler}`)).toEqual([]);
  });

  it('finds no credit in the middle of a long text', () => {
    const filler = Array.from({ length: 12 }, (_, at) => `Paragraph ${at} tells of the bridge.`).join('\n');
    expect(creditsOf({ text: `${filler}\nReuters contributed to this report.\n${filler}` })).toEqual([]);
  });
});
