import { mkdirSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { jsonLines, runCommand, temporaryFolder } from '../support/run-command.ts';

const file = temporaryFolder();
const rows = [
  { id: 'a', domain: 'post.example', text: 'The old sea lock broke on Sunday and let the tide into four streets, engineer Ann Frey said.' },
  {
    id: 'b',
    domain: 'coast.example',
    text: 'Four streets stand under water since Sunday, when a gate gave way to the tide. Shops are shut.',
  },
  {
    id: 'c',
    domain: 'owner.example',
    text: 'Mayor Bo Lind wants a new gate for the harbour. Who is to pay for it will be settled in May.',
  },
].map((row) => ({ ...row, story: 'lock' }));

interface Judged {
  origins: { origin: string; articles: string[] }[];
  parts: { rows: { kind: string; outlet?: string; criterion?: string; state?: string; page?: string }[] }[];
  outside: unknown[];
}

async function built(...options: string[]): Promise<Judged> {
  writeFileSync(file('rows.jsonl'), jsonLines(rows));
  expect(await runCommand(['build', file('rows.jsonl'), '-o', file('corpus.pack'), ...options])).toMatchObject({ code: 0, notes: [] });
  const { out } = await runCommand(['trust', '--pack', file('corpus.pack'), '--json']);
  return (JSON.parse(out) as Judged[])[0] as Judged;
}

describe('plumbline build --trust-txt', () => {
  const folder = file('trust-txt');
  mkdirSync(folder);
  const say = (host: string, ...lines: string[]) => writeFileSync(file(`trust-txt/${host}.txt`), lines.join('\n'));

  it('takes outlets for one family where owner and owned both say so, and for none where one of them claims it alone', async () => {
    say('post.example', 'controlledby=https://owner.example/');
    say('coast.example', '# nothing', 'controlledby=https://owner.example/');
    say('owner.example', 'control=https://post.example/');
    const judged = await built('--trust-txt', folder);
    expect((await built()).origins).toHaveLength(3);
    expect(judged.origins.map(({ articles }) => articles.toSorted())).toEqual(expect.arrayContaining([['a', 'c'], ['b']]));
    const facts = judged.parts.flatMap((part) => part.rows).filter(({ criterion }) => criterion === 'ownership');
    expect(facts).toContainEqual(
      expect.objectContaining({ outlet: 'coast.example', state: 'found', page: 'https://coast.example/trust.txt' }),
    );
  });
});

describe('plumbline build --ratings', () => {
  const list = file('list.csv');
  writeFileSync(list, 'domain,score\npost.example,4\nnowhere.example,1\n');
  const said = ['--ratings-by', 'The village', '--ratings-licence', 'CC0', '--ratings-date', '2031-04-05'];

  it('puts what others say beside the score of their outlets', async () => {
    const plain = await built();
    expect(plain.outside).toEqual([]);
    const { outside, ...rest } = await built('--ratings', list, ...said);
    expect(outside).toEqual([
      { outlet: 'post.example', by: 'The village', value: 4, scale: { low: 0, high: 5 }, licence: 'CC0', date: '2031-04-05' },
    ]);
    expect({ ...rest, outside: [] }).toEqual(plain);
  });

  it('wants to know who says so, under which licence and when', async () => {
    const { code, notes } = await runCommand(['build', file('rows.jsonl'), '-o', file('no.pack'), '--ratings', list]);
    expect(code).toBe(2);
    expect(notes.join('\n')).toContain('--ratings-by');
  });

  it('names the file that is no list', async () => {
    writeFileSync(file('bad.csv'), 'name,words\none,two\n');
    const { code, notes } = await runCommand(['build', file('rows.jsonl'), '-o', file('no.pack'), '--ratings', file('bad.csv'), ...said]);
    expect(code).toBe(1);
    expect(notes.join('\n')).toContain('bad.csv');
  });
});
