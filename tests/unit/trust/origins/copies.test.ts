import { describe, expect, it } from 'vitest';
import { findCopies } from '../../../../lib/trust/origins/copies.ts';
import { firstLines, prose } from './texts.ts';

const linked = (texts: readonly string[]) => findCopies(texts).map((copies) => copies.map(({ to }) => to).sort((a, b) => a - b));

describe('findCopies', () => {
  it('finds an abridged copy with the share of both', () => {
    const [, [copy] = []] = findCopies([prose(1, 20), firstLines(prose(1, 20), 6), prose(2, 20)]);
    expect(copy).toMatchObject({ to: 0, share: 1 });
    expect(copy?.shareOfLonger).toBeCloseTo(0.3, 1);
  });

  it('sees through case, accents, entities and marks', () => {
    const text = `The mayor's café opened “soon”. ${prose(1, 10)}`;
    const other = `THE MAYOR&#8217;S CAFE opened &quot;soon&quot;. ${prose(1, 10).toUpperCase()}`;
    expect(findCopies([text, other])[1]?.[0]?.share).toBe(1);
  });

  it('finds copies in scripts without spaces', () => {
    const text =
      '北京市政府星期一宣布新的地铁线路将于六月开通，全长四十公里，共设二十个车站。工程师表示所有测试均已完成，列车将每三分钟一班。';
    expect(findCopies([text, `本报讯。${text}`])[1]?.[0]?.share).toBeGreaterThan(0.9);
  });

  it('takes no speech that two papers quote for a copy', () => {
    const speech = `“${prose(3, 6).replaceAll('\n', ' ')}”`;
    expect(linked([`${prose(1, 8)}\n${speech}`, `${speech}\n${prose(2, 8)}`])).toEqual([[], []]);
  });

  it('does not take two articles that are nearly all quotation for the same empty text', () => {
    const all = (seed: number) => `She said: “${prose(seed, 8).replaceAll('\n', ' ')}”`;
    expect(linked([all(1), all(2)])).toEqual([[], []]);
    expect(linked([all(1), all(1)])).toEqual([[1], [0]]);
  });

  it('takes no notice for a copy that many unrelated articles carry', () => {
    const notice = prose(99, 3);
    const texts = Array.from({ length: 30 }, (_, at) => `${prose(at, 10)}\n${notice}`);
    expect(linked(texts).flat()).toEqual([]);
  });

  it('keeps the text of a story that many print, which is no notice', () => {
    const texts = Array.from({ length: 30 }, (_, at) => `${prose(at, 2)}\n${prose(99, 10)}`);
    expect(linked(texts).every((others) => others.length > 0)).toBe(true);
  });

  it('finds a thousand copies of one text without comparing all with all', () => {
    const copies = findCopies(Array.from({ length: 1000 }, () => prose(1, 10)));
    expect(copies.slice(1).every(([first]) => first?.to === 0)).toBe(true);
    expect(copies.slice(1).every(({ length }) => length < 50)).toBe(true);
  });

  it('gives no links to texts without words', () => {
    expect(linked(['', '…', ' \n', 'Four words are few'])).toEqual([[], [], [], []]);
  });
});
