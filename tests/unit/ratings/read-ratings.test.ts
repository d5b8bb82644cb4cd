import { describe, expect, it } from 'vitest';
import { readRatings } from '../../../lib/ratings/read-ratings.ts';
import { mostBytes, mostEntries, RatingsError } from '../../../lib/ratings/table.ts';

const fault = (text: string, name = 'list.csv') => {
  try {
    readRatings(text, name);
  } catch (error) {
    if (error instanceof RatingsError) return { fault: error.fault, line: error.line };
    throw error;
  }
  return undefined;
};

describe('a CSV file', () => {
  const csv = 'domain,category,credibility_score,rank\nfirst.example,mixed,0.4,7\nsecond.example,good,0.9,\n';

  it('is read into columns and rows, with the line of each', () => {
    const { columns, rows, countedIn } = readRatings(csv, 'list.csv');
    expect(columns).toEqual(['domain', 'category', 'credibility_score', 'rank']);
    expect(rows).toEqual([
      { line: 2, cells: ['first.example', 'mixed', '0.4', '7'] },
      { line: 3, cells: ['second.example', 'good', '0.9', ''] },
    ]);
    expect(countedIn).toBe('lines');
  });

  it('is guessed at: name, day, columns and scale', () => {
    expect(readRatings(csv, 'some_ratings_2030-02-11.csv').guess).toEqual({
      name: 'some ratings 2030-02-11',
      date: '2030-02-11',
      domain: 0,
      value: 2,
      scale: { low: 0, high: 1 },
    });
  });

  it('needs no names of columns', () => {
    const { columns, rows, guess } = readRatings('87;first.example\n12;second.example\n', 'list.csv');
    expect(columns).toEqual(['1', '2']);
    expect(rows).toHaveLength(2);
    expect(guess).toMatchObject({ domain: 1, value: 0, scale: { low: 0, high: 100 } });
  });

  it('may run a cell over lines, start with a byte order mark, and hold empty lines', () => {
    const { columns, rows } = readRatings('\uFEFFsite,note,score\r\n"a.example","one\r\ntwo",3\r\n\r\nb.example,,4\r\n', 'list.csv');
    expect(columns[0]).toBe('site');
    expect(rows.map(({ line, cells }) => [line, cells[0]])).toEqual([
      [2, 'a.example'],
      [5, 'b.example'],
    ]);
  });

  it('keeps a span of its own where no usual scale holds the values', () => {
    expect(readRatings('domain,score\na.example,-250\nb.example,900\n', 'list.csv').guess.scale).toEqual({ low: -250, high: 900 });
  });
});

describe('a JSON file', () => {
  it('may be a list of objects', () => {
    const { columns, rows, countedIn } = readRatings(
      '[{"host":"a.example","trust":3},{"host":"b.example","note":[1],"trust":4}]',
      'list.json',
    );
    expect(columns.slice(0, 2)).toEqual(['host', 'trust']);
    expect(rows.map(({ line, cells }) => [line, ...cells.slice(0, 2)])).toEqual([
      [1, 'a.example', '3'],
      [2, 'b.example', '4'],
    ]);
    expect(countedIn).toBe('entries');
  });

  it('may go from domains to values, or to objects', () => {
    expect(readRatings('{"a.example":0.3,"b.example":0.7}', 'list.json').rows.map(({ cells }) => cells)).toEqual([
      ['a.example', '0.3'],
      ['b.example', '0.7'],
    ]);
    const { columns, guess } = readRatings('{"a.example":{"bias":"none","score":61},"b.example":{"bias":"left","score":70}}', 'list.json');
    expect(columns[guess.domain]).toBe('domain');
    expect(columns[guess.value]).toBe('score');
  });

  it('is known by what stands in it, whatever its name', () => {
    expect(readRatings(' {"a.example":1}', 'list.txt').countedIn).toBe('entries');
  });
});

describe('a file is refused', () => {
  it.each([
    ['that is empty', '', { fault: 'empty', line: undefined }],
    ['that has a head alone', 'domain,score\n', { fault: 'empty', line: undefined }],
    ['in which a quotation never ends', 'domain,score\na.example,1\n"b.example,2\n', { fault: 'broken', line: 3 }],
    ['without domains', 'name,score\nThe Post,1\n', { fault: 'no-domains', line: undefined }],
    ['without numbers', 'domain,label\na.example,good\n', { fault: 'no-numbers', line: undefined }],
    ['that is too large', `domain,score\n${'x'.repeat(mostBytes)}`, { fault: 'too-large', line: undefined }],
    ['with too many entries', `domain,score\n${'a.example,1\n'.repeat(mostEntries + 1)}`, { fault: 'too-many', line: mostEntries + 2 }],
  ])('%s', (_, text, expected) => {
    expect(fault(text)).toEqual(expected);
  });

  it('that is no JSON, with the line where that shows', () => {
    expect(fault('[\n{"host":"a.example","trust":3},\n{"host" "b.example"}\n]', 'list.json')).toEqual({ fault: 'broken', line: 3 });
  });

  it.each(['"text"', '[1,2]', 'null', '[]', '{}'])('whose JSON holds no ratings: %s', (text) => {
    expect(fault(text, 'list.json')?.fault).toMatch(/^(broken|empty)$/);
  });
});
