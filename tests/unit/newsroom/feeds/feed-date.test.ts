import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFeedDate } from '../../../../lib/newsroom/feeds/feed-date.ts';

const instant = (written: string) => readFeedDate(written)?.instant?.replace(':00.000Z', 'Z');

describe('a date of a feed', () => {
  it.each([
    ['Thu, 01 Jan 2004 19:48:00 GMT', '2004-01-01T19:48Z'],
    ['01 Jan 04 19:48 EST', '2004-01-02T00:48Z'],
    ['Thu, 1 Jan 2004 19:48 PDT', '2004-01-02T02:48Z'],
    ['1 Jan 99 19:48 Z', '1999-01-01T19:48Z'],
    ['Thu, 01 January 2004 19:48:00 +0200', '2004-01-01T17:48Z'],
    ['2003-12-31T10:14:00Z', '2003-12-31T10:14Z'],
    ['2003-12-31T10:14:00.123-08:00', '2003-12-31T18:14Z'],
    ['20031231T1014Z', '2003-12-31T10:14Z'],
    ['2003-12-31 10:14 UTC', '2003-12-31T10:14Z'],
    ['Sun Jan  4 16:29:00 PST 2004', '2004-01-05T00:29Z'],
    ['May 5th, 2021 3:05 pm EDT', '2021-05-05T19:05Z'],
    ['Tue Sep 17 2024 21:00:00 GMT+0200 (CEST)', '2024-09-17T19:00Z'],
    ['Dienstag, 5. März 2024 10:15 MEZ', '2024-03-05T09:15Z'],
    ['mar. 5 mars 2024 10:00 +0100', '2024-03-05T09:00Z'],
    ['lun, 3 ene 2022 09:00:00 -0300', '2022-01-03T12:00Z'],
    ['gio, 15 ago 2019 12:00:00 CEST', '2019-08-15T10:00Z'],
    ['qua, 07 fev 2024 10:00:00 -0300', '2024-02-07T13:00Z'],
    ['di, 12 mrt 2024 08:00 CET', '2024-03-12T07:00Z'],
    ['2004년 5월 28일 11:31 KST', '2004-05-28T02:31Z'],
  ])('%s', (written, expected) => {
    expect(instant(written)).toBe(expected);
    expect(readFeedDate(written)?.doubt).toBeUndefined();
  });

  it('can be a day without a time', () => {
    expect(readFeedDate('2003-12-31')).toEqual({ day: '2003-12-31' });
    expect(readFeedDate('sábado, 6 de enero de 2024')).toEqual({ day: '2024-01-06' });
    expect(readFeedDate('25.12.2004')).toEqual({ day: '2004-12-25' });
  });

  it('keeps the day of the writer', () => {
    expect(readFeedDate('Thu, 01 Jan 2004 23:30:00 -0500')).toEqual({ day: '2004-01-01', instant: '2004-01-02T04:30:00.000Z' });
  });

  it('is doubted, not refused, where it is odd', () => {
    expect(readFeedDate('2003-12-31T10:14:00')).toEqual({ day: '2003-12-31', instant: '2003-12-31T10:14:00.000Z', doubt: 'no-zone' });
    expect(readFeedDate('Thu, 01 Jan 1970 00:00:00 GMT')?.doubt).toBe('absurd');
    expect(readFeedDate('2030-01-01T00:00:00Z', Date.UTC(2026, 0, 1))?.doubt).toBe('future');
    expect(readFeedDate('Thu, 5 Dec 2002 25:10:10 GMT')).toEqual({ day: '2002-12-05' });
  });

  it.each(['', 'yesterday', '2003', '2003-12', '05/06/2004', '31 Feb 2024', '1700000000', '2024-13-01'])(
    'is not read out of "%s"',
    (written) => {
      expect(readFeedDate(written)).toBeUndefined();
    },
  );

  it('says the same as ISO and as RFC 822', () => {
    const moments = fc.date({ min: new Date('1990-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(moments, (moment) => {
        const whole = `${moment.toISOString().slice(0, 19)}.000Z`;
        expect(readFeedDate(moment.toISOString())?.instant).toBe(whole);
        expect(readFeedDate(moment.toUTCString())?.instant).toBe(whole);
      }),
    );
  });

  it('never throws', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'0123456789:-+/ .,TZJanMarGMT年'), maxLength: 40 }),
        (text) => void readFeedDate(text),
      ),
    );
  });
});
