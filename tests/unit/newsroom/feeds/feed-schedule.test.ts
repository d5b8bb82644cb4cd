import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type LastAsk, nextAsk, scheduleLimits } from '../../../../lib/newsroom/feeds/feed-schedule.ts';

const now = Date.UTC(2026, 2, 10, 8);
const minute = 60_000;
/** Minutes until the next time, without jitter. */
const wait = (last: Partial<LastAsk>, random = 0) => {
  const next = nextAsk(
    { status: 200, errors: 0, everyMinutes: 60, ...last },
    () => now,
    () => random,
  );
  return 'at' in next ? (next.at - now) / minute : next.stop;
};

describe('the next time', () => {
  it('is when the reader wants it', () => {
    expect(wait({})).toBe(60);
    expect(wait({ status: 304 })).toBe(60);
    expect(wait({ everyMinutes: 1 })).toBe(5);
  });

  it('is not before the copy is old', () => {
    expect(wait({ cacheControl: 'public, max-age=7200' })).toBe(120);
    expect(wait({ cacheControl: 'max-age=31536000' })).toBe(1440);
    expect(wait({ cacheControl: 'no-cache, max-age=7200' })).toBe(60);
    expect(wait({ expires: 'Tue, 10 Mar 2026 10:00:00 GMT' })).toBe(120);
    expect(wait({ expires: 'Tue, 10 Mar 2026 10:00:00 GMT', date: 'Tue, 10 Mar 2026 07:00:00 GMT' })).toBe(180);
    expect(wait({ expires: '0' })).toBe(60);
    expect(wait({ ttlMinutes: 90 })).toBe(90);
  });

  it('is put off further with each failure, up to a week', () => {
    const waits = [1, 2, 3, 50].map((errors) => wait({ status: 500, errors }));
    expect(waits).toEqual([120, 240, 480, 10_080]);
    expect(
      nextAsk(
        { errors: 1, everyMinutes: 60 },
        () => now,
        () => 0,
      ),
    ).toEqual({ at: now + 120 * minute });
  });

  it('is put off also where the answer began well', () => {
    expect(wait({ status: 200, errors: 1, cacheControl: 'max-age=31536000' })).toBe(120);
    expect(wait({ status: 304, errors: 2 })).toBe(240);
  });

  it('is when the server wants it', () => {
    expect(wait({ status: 429, errors: 1, retryAfter: '86400' })).toBe(1440);
    expect(wait({ status: 503, errors: 1, retryAfter: 'Tue, 10 Mar 2026 18:00:00 GMT' })).toBe(600);
  });

  it('never comes for a feed that is gone', () => {
    expect(wait({ status: 410, errors: 1 })).toBe('gone');
  });

  it('is spread by chance', () => {
    expect(wait({}, 0.5)).toBe(63);
  });

  it('is never before Retry-After, and always within bounds', () => {
    const last = fc.record({
      status: fc.oneof(fc.constantFrom(200, 304, 404, 429, 503), fc.integer()).filter((status) => status !== 410),
      errors: fc.oneof(fc.integer(), fc.double()),
      everyMinutes: fc.oneof(fc.integer(), fc.double()),
      ttlMinutes: fc.oneof(fc.integer(), fc.double()),
      retryAfter: fc.oneof(fc.nat().map(String), fc.string()),
      cacheControl: fc.oneof(
        fc.nat().map((age) => `max-age=${age}`),
        fc.string(),
      ),
      expires: fc.oneof(
        fc.date({ noInvalidDate: true }).map((date) => date.toUTCString()),
        fc.string(),
      ),
    });
    fc.assert(
      fc.property(last, fc.double({ min: 0, max: 1, noNaN: true }), (ask, random) => {
        const next = nextAsk(
          ask,
          () => now,
          () => random,
        );
        if (!('at' in next)) throw new Error('It stops.');
        const { shortest, longest, jitter } = scheduleLimits;
        expect(next.at).toBeGreaterThanOrEqual(now + shortest);
        expect(next.at).toBeLessThanOrEqual(now + longest * (1 + jitter) + 1);
        if (/^\d+$/.test(ask.retryAfter)) expect(next.at).toBeGreaterThanOrEqual(now + Math.min(longest, Number(ask.retryAfter) * 1000));
      }),
    );
  });
});
