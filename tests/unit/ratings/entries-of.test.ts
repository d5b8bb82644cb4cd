import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entriesOf } from '../../../lib/ratings/entries-of.ts';
import { listId } from '../../../lib/ratings/list-id.ts';
import { readRatings } from '../../../lib/ratings/read-ratings.ts';
import { RatingList } from '../../../lib/storage/settings.ts';

const scale = { low: 0, high: 1 };
const read = (...rows: string[]) =>
  entriesOf(readRatings(['domain,score', 'first.example,0.5', ...rows].join('\n'), 'list.csv'), { domain: 0, value: 1, scale });

describe('the entries of a list', () => {
  it('have plain domains', () => {
    const { entries } = read('HTTPS://www.Second.Example/,1', 'bücher.example,0');
    expect(entries).toEqual([
      ['first.example', 0.5],
      ['second.example', 1],
      ['xn--bcher-kva.example', 0],
    ]);
  });

  it('leave out bad rows, count them, and name the first five with line and reason', () => {
    const { entries, bad, duplicates, named } = read(
      'no domain,0.5',
      'paper.example/humour,0.1',
      'b.example,high',
      'c.example,1.5',
      'www.first.example,0.9',
      'd.example,',
      'e.example,NaN',
    );
    expect(entries).toEqual([['first.example', 0.5]]);
    expect({ bad, duplicates }).toEqual({ bad: 6, duplicates: 1 });
    expect(named).toEqual([
      { line: 3, fault: 'no-domain', cell: 'no domain' },
      { line: 4, fault: 'part', cell: 'paper.example/humour' },
      { line: 5, fault: 'no-number', cell: 'high' },
      { line: 6, fault: 'off-scale', cell: '1.5' },
      { line: 7, fault: 'duplicate', cell: 'www.first.example' },
    ]);
  });

  it('take a comma before decimals, and no machine address for a site', () => {
    const { entries } = entriesOf(readRatings('domain;score\na.example;0,25\nb.example;1\n192.0.2.7;0,5\nlocalhost;1\n', 'list.csv'), {
      domain: 0,
      value: 1,
      scale,
    });
    expect(entries).toEqual([
      ['a.example', 0.25],
      ['b.example', 1],
    ]);
  });

  it('lie on the scale, each domain once, whatever the file holds', () => {
    const cell = fc.oneof(fc.string(), fc.domain(), fc.webUrl(), fc.double().map(String), fc.constantFrom('1e999', '-0', '٣', ''));
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell)), (cells) => {
        const rows = cells.map((pair, place) => ({ line: place + 1, cells: pair }));
        const { entries, bad, duplicates } = entriesOf({ columns: ['a', 'b'], rows, countedIn: 'lines' }, { domain: 0, value: 1, scale });
        expect(entries.every(([domain, value]) => domain.includes('.') && value >= 0 && value <= 1)).toBe(true);
        expect(new Set(entries.map(([domain]) => domain)).size).toBe(entries.length);
        expect(entries.length + bad + duplicates).toBe(rows.length);
      }),
    );
  });
});

describe('the id of a list', () => {
  it('reads like its name and is nobody else’s', () => {
    expect(listId('CRED-1 (2026.1)', [])).toBe('cred-1-2026-1');
    expect(listId('Ratings', ['ratings', 'ratings-2'])).toBe('ratings-3');
  });

  it('is one that can be kept, whatever the name', () => {
    fc.assert(fc.property(fc.string(), (name) => RatingList.shape.id.safeParse(listId(name, ['list', 'a'])).success));
  });
});
