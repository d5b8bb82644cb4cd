import { describe, expect, it } from 'vitest';
import { main } from '../../../lib/cli/main.ts';

/** Runs `plumbline same-point` with these lines as its standard input. */
async function run(lines: readonly string[], ...args: string[]): Promise<{ code: number; out: string; notes: string[] }> {
  let out = '';
  const notes: string[] = [];
  async function* stdin() {
    yield new TextEncoder().encode(lines.join('\n'));
  }
  const print = (text: string) => {
    out += text;
  };
  const code = await main(['same-point', ...args], {
    stdin: stdin(),
    print,
    note: (line) => notes.push(line),
    progress: () => undefined,
  });
  return { code, out, notes };
}

const pair = (id: string, a: string, b: string, rest: object = {}) => JSON.stringify({ id, a, b, ...rest });
const parsed = (out: string) =>
  out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { id: string; score: number; same: boolean });

describe('plumbline same-point', () => {
  it('answers each pair, in the order in which they come', async () => {
    const { code, out, notes } = await run([
      pair('2', 'the largest shareholder', 'its biggest shareholder', { context: 'What is she to the company?' }),
      pair('1', 'the largest shareholder', 'a critic', { context: null, more: 1 }),
    ]);
    expect({ code, notes }).toEqual({ code: 0, notes: [] });
    expect(parsed(out)).toMatchObject([
      { id: '2', same: true },
      { id: '1', same: false },
    ]);
    for (const { score, same } of parsed(out)) expect(score >= 0.5).toBe(same);
  });

  it('says what cannot be true at the same time, and nothing of that where both can', async () => {
    const { out } = await run([
      pair('1', 'The storm killed 12 people in the village.', 'The storm killed 17 people in the village.'),
      pair('2', 'The bank lost $7.5bn last year.', 'The bank lost 7.5 billion dollars last year.'),
    ]);
    const [first, second] = parsed(out) as { conflict?: unknown }[];
    expect(first?.conflict).toEqual({ kind: 'number', a: expect.stringContaining('12'), b: expect.stringContaining('17') });
    expect(second).not.toHaveProperty('conflict');
  });

  it('says nothing about nothing', async () => {
    expect(await run([])).toEqual({ code: 0, out: '', notes: [] });
  });

  it('names the line that is no pair, and prints no half of an answer', async () => {
    const { code, out, notes } = await run([pair('1', 'a', 'b'), '', '{"id":"2","a":"a"}']);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(notes[0]).toMatch(/^plumbline same-point: stdin:3: b: /);
    expect((await run(['no JSON'])).notes[0]).toMatch(/stdin:1: /);
    expect((await run([pair('1', 'a', 'b', { context: 7 })])).notes[0]).toMatch(/stdin:1: context: /);
  });

  it('takes no files', async () => {
    expect(await run([], 'pairs.jsonl')).toMatchObject({ code: 2, out: '' });
  });

  it('judges a pair by itself as among pairs that have nothing to do with it', async () => {
    const lines = [pair('1', 'two years', 'another two years'), pair('2', 'a critic', 'largest shareholder')];
    const together = parsed((await run(lines)).out);
    const alone = await Promise.all(lines.map(async (line) => parsed((await run([line])).out)[0]));
    expect(together).toEqual(alone);
  });
});
