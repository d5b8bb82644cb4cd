import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { OutletBook } from '../../../../lib/corpus/outlet-book.ts';
import { Outlet } from '../../../../lib/corpus/schema.ts';
import { publisherTables } from '../../../../lib/trust/outlets/publishers.ts';
import { speakerOf } from '../../../../lib/trust/outlets/resolve-outlet.ts';
import { carrierAt } from '../../../../lib/trust/outlets/shared-host-at.ts';
import { sharedHosts } from '../../../../lib/trust/outlets/shared-hosts.ts';
import type { Imprint } from '../../../../lib/trust/outlets/speaker.ts';

const { publishers } = publisherTables();
const anything = fc.oneof(fc.string({ unit: 'binary' }), fc.string(), fc.constantFrom(...publishers.map(({ name }) => name)), fc.webUrl());
const hosts = fc.oneof(
  fc.domain(),
  fc.constantFrom(...publishers.map(({ key }) => key), ...sharedHosts.flatMap((one) => one.hosts.split(' '))),
);
const path = fc.array(fc.oneof(fc.stringMatching(/^[@\w.-]{0,9}$/), fc.string({ maxLength: 9 }), fc.webUrl()), { maxLength: 5 });
const urls = fc
  .tuple(fc.constantFrom('', 'www.', 'm.', 'name.', 'a.b.'), hosts, path)
  .map(([sub, host, parts]) => `https://${sub}${host}/${parts.join('/')}`);
const claims = fc.record(
  { publisher: anything, author: anything, feedSource: fc.record({ url: anything, title: anything }, { requiredKeys: [] }) },
  { requiredKeys: [] },
);
const imprints: fc.Arbitrary<Imprint> = fc
  .tuple(fc.record({ url: fc.oneof(urls, anything), domain: fc.oneof(hosts, anything) }, { requiredKeys: [] }), claims)
  .map(([place, said]) => ({ ...place, ...said }));

describe('speakerOf', () => {
  it('gives a whole speaker for anything', () => {
    fc.assert(
      fc.property(imprints, (imprint) => {
        const { key, name, family, known } = speakerOf(imprint);
        expect([key, name, family].every((text) => text.trim() !== '' && text.length < 600)).toBe(true);
        expect(key).toBe(key.toLowerCase());
        if (!known) expect(family).toBe(key);
        expect(speakerOf(imprint)).toEqual(speakerOf({ ...imprint }));
      }),
      { numRuns: 2000 },
    );
  });

  it('never heeds what a page claims on a host that is not shared', () => {
    const own = fc.oneof(urls, fc.webUrl()).filter((url) => URL.canParse(url) && !carrierAt(new URL(url).hostname.replace(/^www\./, '')));
    fc.assert(
      fc.property(own, claims, (url, said) => {
        const speaker = speakerOf({ url });
        fc.pre(!speaker.via);
        expect(speakerOf({ url, ...said })).toEqual(speaker);
      }),
      { numRuns: 1000 },
    );
  });

  it('never makes anybody known by what a page claims', () => {
    fc.assert(
      fc.property(urls, claims, (url, said) => {
        const claimed = speakerOf({ url, ...said });
        if (claimed.known) expect(claimed).toEqual(speakerOf({ url }));
      }),
      { numRuns: 1000 },
    );
  });

  it('reads texts of a megabyte', () => {
    const long = 'a.'.repeat(500_000);
    for (const text of [
      long,
      `https://${long}`,
      `https://daily.example/${long}`,
      `https://web.archive.org/web/1/${long}`,
      `https://${'-'.repeat(1_000_000)}`,
    ]) {
      expect(
        speakerOf({ url: text, domain: text, publisher: text, author: text, feedSource: { url: text, title: text } }).key.length,
      ).toBeLessThan(600);
    }
    expect(speakerOf({ url: `https://daily.example/${long}` }).key).toBe('daily.example');
  });
});

describe('OutletBook', () => {
  it('makes outlets that a pack can hold, with one id for one speaker', () => {
    fc.assert(
      fc.property(fc.array(imprints, { maxLength: 8 }), fc.array(anything, { maxLength: 3 }), (rows, credits) => {
        const book = new OutletBook();
        const ids = [...rows.map((row) => book.idOf(row)), ...credits.map((name) => book.idOfPublisher(name))];
        expect(book.made.map(({ id }) => id).sort()).toEqual([...new Set(ids)].sort());
        for (const outlet of book.made) expect(Outlet.safeParse(outlet)).toMatchObject({ success: true });
        expect(rows.map((row) => book.idOf(row))).toEqual(rows.map((row) => book.idOf(row)));
      }),
      { numRuns: 500 },
    );
  });
});
