import { describe, expect, it } from 'vitest';
import { main } from '../../../../lib/cli/main.ts';
import { prose } from './texts.ts';

async function run(rows: readonly unknown[], args: string[] = []): Promise<{ code: number; lines: unknown[]; notes: string[] }> {
  const out: string[] = [];
  const notes: string[] = [];
  async function* stdin() {
    yield new TextEncoder().encode(rows.map((row) => `${typeof row === 'string' ? row : JSON.stringify(row)}\n`).join(''));
  }
  const code = await main(['origins', ...args], {
    stdin: stdin(),
    print: (text) => out.push(text),
    note: (line) => notes.push(line),
    progress: () => undefined,
  });
  return {
    code,
    lines: out
      .join('')
      .split('\n')
      .filter(Boolean)
      .map((line): unknown => JSON.parse(line)),
    notes,
  };
}

const groups = async (rows: readonly unknown[]) => (await run(rows)).lines.map((line) => (line as { articles: string[] }).articles);

describe('plumbline origins', () => {
  it('keeps rows apart whose ids look like those of others', async () => {
    const rows = ['a', 'a', 'a\n1'].map((id, at) => ({ id, publisher: `Paper ${at}`, text: prose(at + 1, 8) }));
    expect((await groups(rows)).flat().sort()).toEqual(['a', 'a', 'a\n1']);
  });

  it('calls an origin by the source that its articles credit, though none of their outlets is known', async () => {
    const { lines } = await run([{ id: 'a', publisher: 'Hill Mail', text: `LONDON (Reuters) - ${prose(1, 8)}` }]);
    expect(lines).toMatchObject([{ origin: 'Reuters', articles: ['a'] }]);
  });

  it('prints each origin with its articles and the reasons', async () => {
    const rows = [
      { id: 'post', publisher: 'River Post', story: 's', date: '2026-05-05', byline: 'Jane Roe, AP', text: prose(1, 8) },
      { id: 'ap', publisher: 'AP News', url: 'https://apnews.com/a', story: 's', date: '2026-05-04', text: prose(2, 8) },
      { id: 'mail', publisher: 'Hill Mail', story: 's', date: '2026-05-06', text: `${prose(3, 2)}\n${prose(2, 8)}` },
      { id: 'star', publisher: 'Star', story: 's', text: prose(4, 8) },
    ];
    expect((await run(rows)).lines).toEqual([
      {
        origin: 'Associated Press',
        articles: ['ap', 'post', 'mail'],
        reasons: [
          { article: 'post', to: { article: 'ap', outlet: 'Associated Press' }, kind: 'credit', words: 'Jane Roe, AP' },
          { article: 'mail', to: { article: 'ap', outlet: 'Associated Press' }, kind: 'text', share: 1 },
        ],
      },
      { origin: 'Star', articles: ['star'], reasons: [] },
    ]);
  });

  it('keeps families and credits within a story, and finds copies across stories', async () => {
    const rows = [
      { id: 'a', publisher: 'Post', story: 's', text: prose(1, 8) },
      { id: 'b', publisher: 'Post', story: 't', text: prose(2, 8) },
      { id: 'c', publisher: 'Mail', story: 't', text: prose(1, 8) },
    ];
    expect((await groups(rows)).map((ids) => ids.sort()).sort()).toEqual([['a', 'c'], ['b']]);
  });

  it('finds a copy in another story also where both credit one source or are of one paper', async () => {
    const text = `PARIS (AFP) - ${prose(1, 8)}`;
    const rows = [
      { id: 'a', publisher: 'Post', story: 's', text },
      { id: 'b', publisher: 'Mail', story: 't', text },
      { id: 'c', publisher: 'Star', story: 's', text: prose(2, 8) },
      { id: 'd', publisher: 'Star', story: 't', text: prose(2, 8) },
      { id: 'e', publisher: 'Star', story: 'u', text: prose(3, 8) },
    ];
    expect((await groups(rows)).map((ids) => ids.sort()).sort()).toEqual([['a', 'b'], ['c', 'd'], ['e']]);
  });

  it('takes articles without a story for one origin where one paper tells of one thing', async () => {
    const bridge = 'The harbour bridge at Tidewater opened for trams on Monday after repairs by the port authority.';
    const rows = [
      { id: 'a', publisher: 'Post', title: 'Tidewater bridge opens for trams', text: bridge },
      {
        id: 'b',
        publisher: 'Post',
        title: 'Trams cross the harbour bridge',
        text: 'Crowds cheered at Tidewater as trams crossed the bridge.',
      },
      {
        id: 'c',
        publisher: 'Post',
        title: 'Ferry strike is off',
        text: 'Crews at Saltmarsh agreed with the operator Bluewave on rest times.',
      },
    ];
    expect((await groups(rows)).map((ids) => ids.sort()).sort()).toEqual([['a', 'b'], ['c']]);
  });

  it('takes publishers of whom nobody knows for one', async () => {
    expect(
      await groups([
        { id: 'a', story: 's' },
        { id: 'b', story: 's', publisher: null },
      ]),
    ).toEqual([['a', 'b']]);
  });

  it('holds every row once, also where ids come twice, and whatever their order', async () => {
    const rows = [
      { id: 'a', publisher: 'Post', story: 's' },
      { id: 'a', publisher: 'Mail', story: 's' },
      { id: 'b', publisher: 'Star', story: 's', text: prose(1, 5) },
      { id: 'c', publisher: 'Echo', story: 's', text: prose(1, 5) },
    ];
    const one = await groups(rows);
    expect(one.flat().sort()).toEqual(['a', 'a', 'b', 'c']);
    expect(await groups(rows.toReversed())).toEqual(one);
  });

  it('refuses a bad row with its line, and files', async () => {
    expect(await run([{ id: 'a' }, '{ "id": 7 }'])).toMatchObject({ code: 1, lines: [], notes: [expect.stringContaining('stdin:2: id')] });
    expect(await run([], ['articles.jsonl'])).toMatchObject({ code: 2 });
  });
});
