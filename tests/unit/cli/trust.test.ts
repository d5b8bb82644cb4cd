import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { jsonLines, runCommand, temporaryFolder } from '../support/run-command.ts';

const file = temporaryFolder();

interface Judged {
  id: string;
  headline: string;
  score: number | null;
  exact: number | null;
  low: number;
  high: number;
  parts: { name: string; value: number | null; weight: number; points: number; rows: { kind: string; points: number }[] }[];
  origins: { origin: string; articles: string[]; reasons: { article: string; kind: string; to: string }[] }[];
  points: { text: string; articles: number; newsrooms: number; origins: number; voices: { stance: string; name: string }[] }[];
}

type Row = { id: string; text: string; title?: string; domain?: string; date?: string; byline?: string };

/** Builds a pack of one story and judges it. */
async function judge(rows: readonly Row[]): Promise<Judged> {
  writeFileSync(file('rows.jsonl'), jsonLines(rows.map((row) => ({ story: 'lock', ...row }))));
  expect(await runCommand(['build', file('rows.jsonl'), '-o', file('story.pack')])).toMatchObject({ code: 0, notes: [] });
  const { code, out } = await runCommand(['trust', '--pack', file('story.pack'), '--json']);
  expect(code).toBe(0);
  const [story, ...more] = JSON.parse(out) as Judged[];
  expect(more).toEqual([]);
  return story as Judged;
}

const reuters: Row = {
  id: 'reuters',
  domain: 'reuters.com',
  date: '2031-03-02',
  text: `The old sea lock at Vellmar broke early on Sunday and let the tide into four streets. Nobody was hurt, but 230 people had to leave
their houses in the night. Engineer Ann Frey said the iron gate had rusted through at its lower hinge. The town had put off repairs three
times since 2024. Mayor Bo Lind said a new gate would cost 12 million crowns and take two years to build.`,
};
const bbc: Row = {
  id: 'bbc',
  domain: 'bbc.co.uk',
  date: '2031-03-02',
  text: `Four streets in Vellmar were flooded when the old sea lock broke early on Sunday. Residents Ola and Mia Berg told the BBC that water
stood at their window within minutes. About 230 people had to leave their houses in the night. A new gate would cost 12 million crowns,
according to mayor Bo Lind, who called it overdue.`,
};
const guardian: Row = {
  id: 'guardian',
  domain: 'theguardian.com',
  date: '2031-03-03',
  text: `Some 230 people had to leave their houses in Vellmar after the old sea lock broke on Sunday. Documents seen by the Guardian show
that the council put off repairs three times since 2024. Inspectors had warned of rust at the lower hinge of the gate, the papers say. The
harbour stays shut for shipping until Friday.`,
};
const honest = [reuters, bbc, guardian];

/** All of a judgement that copies must leave alone. */
const numbersOf = ({ score, exact, low, high, parts, points }: Judged) => ({
  score,
  exact,
  low,
  high,
  parts: parts.map(({ name, value, points: of }) => [name, value, of]),
  points: points.map(({ text, origins }) => [text, origins]),
});

describe('plumbline trust', () => {
  it('judges a story with parts and rows that add up to its score', async () => {
    const { id, score, exact, low, high, parts, origins } = await judge(honest);
    expect(id).toBe('lock');
    expect(origins).toHaveLength(3);
    const sum = (items: readonly { points: number }[]) => items.reduce((total, { points }) => total + points, 0);
    for (const part of parts) expect(sum(part.rows)).toBeCloseTo(part.points, 6);
    expect(sum(parts)).toBeCloseTo(exact ?? Number.NaN, 6);
    expect(low).toBeLessThanOrEqual(score ?? Number.NaN);
    expect(high).toBeGreaterThanOrEqual(score ?? Number.NaN);
  });

  it('finds the points that newsrooms share, the most widely shared first', async () => {
    const { points } = await judge(honest);
    expect(points[0]).toMatchObject({ origins: 3, text: expect.stringContaining('230') });
    expect(points.length).toBeGreaterThanOrEqual(3);
    expect(points.length).toBeLessThanOrEqual(7);
    const speaking = points.map(({ newsrooms }) => newsrooms);
    expect(speaking).toEqual(speaking.toSorted((a, b) => b - a));
  });

  it('counts twenty rewrites of one announcement as one origin for what it announces', async () => {
    const text = readFileSync('tests/fixtures/stories/announcement.jsonl', 'utf8');
    const { points, origins } = await judge(
      text
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as Row),
    );
    expect(origins).toHaveLength(20);
    expect(points[0]).toMatchObject({ articles: 20, newsrooms: 20, origins: 1, voices: [{ name: 'Harbour Works and Tide Rail' }] });
    expect(points.map((point) => point.origins)).toEqual(points.map(() => 1));
  });

  it('is moved by nothing that wire copies do, and by no thousand of them', async () => {
    const before = numbersOf(await judge(honest));
    const copies = Array.from(
      { length: 1000 },
      (_, at): Row => ({ ...reuters, id: `copy-${at}`, domain: `copy-${at}.example`, date: '2031-03-04' }),
    );
    const after = await judge([...honest, ...copies]);
    expect(after.origins.map(({ articles }) => articles.length)).toEqual(expect.arrayContaining([1001, 1, 1]));
    expect(after.origins).toHaveLength(3);
    expect(numbersOf(after)).toEqual(before);
  }, 60_000);

  it('takes no denial and no other number for agreement', async () => {
    const said = 'Four people were hurt in the fire at the old mill on Monday.';
    const rows: Row[] = [
      { id: 'a', domain: 'reuters.com', text: said },
      { id: 'b', domain: 'theguardian.com', text: 'Four people were hurt on Monday in the fire at the old mill.' },
      { id: 'c', domain: 'bbc.co.uk', text: 'Nobody was hurt in the fire at the old mill on Monday.' },
      { id: 'd', domain: 'nytimes.com', text: 'Nine people were hurt in the fire at the old mill on Monday.' },
    ];
    const point = (await judge(rows)).points.find(({ text }) => text.includes('Four'));
    const names = point?.voices.filter(({ stance }) => stance === 'says').map(({ name }) => name);
    expect(names).toEqual(['The Guardian', 'Reuters']);
  });

  it('says why articles are one origin', async () => {
    const credited: Row = {
      id: 'local',
      domain: 'vellmar.example',
      date: '2031-03-03',
      byline: 'By Reuters',
      text: 'The lock gate fell at two in the morning, and the tide came up the lane.',
    };
    const { origins } = await judge([
      reuters,
      credited,
      { ...bbc, id: 'bbc-2', domain: 'news.bbc.co.uk', text: 'The sea lock at Vellmar has been rusty for years, divers told the BBC.' },
      bbc,
    ]);
    expect(origins).toMatchObject([
      { articles: ['bbc', 'bbc-2'], reasons: [{ kind: 'family' }] },
      { origin: 'Reuters', articles: ['reuters', 'local'], reasons: [{ article: 'local', kind: 'credit' }] },
    ]);
  });

  it('is moved by a flood of look-alikes no more than by one honest origin', async () => {
    const swap: readonly (readonly [string, string[]])[] = [
      ['old', ['ancient', 'aged', 'elderly']],
      ['broke', ['burst', 'failed', 'gave way']],
      ['streets', ['roads', 'lanes', 'alleys']],
      ['people', ['residents', 'citizens', 'inhabitants']],
      ['houses', ['homes', 'dwellings', 'buildings']],
      ['new', ['fresh', 'modern', 'novel']],
      ['build', ['construct', 'make', 'erect']],
      ['rusted', ['corroded', 'decayed', 'rotted']],
      ['repairs', ['works', 'fixes', 'maintenance']],
    ];
    const spin = (text: string, seed: number) =>
      swap.reduce((spun, [word, others], at) => spun.replaceAll(` ${word} `, ` ${others[(seed + at) % others.length]} `), text);
    const flood = Array.from(
      { length: 100 },
      (_, at): Row => ({ id: `spun-${at}`, domain: `fresh-${at}.example`, date: '2031-03-01', text: spin(reuters.text, at) }),
    );
    const other: Row = {
      id: 'other',
      domain: 'dw.com',
      date: '2031-03-03',
      text: 'The old sea lock at Vellmar broke early on Sunday, and 230 people had to leave their houses, DW reporters saw. A new gate costs 12 million crowns.',
    };
    const alone = await judge([reuters, bbc]);
    const flooded = await judge([reuters, bbc, ...flood]);
    const joined = await judge([reuters, bbc, other]);
    const moved = (story: Judged) => Math.abs((story.exact ?? 0) - (alone.exact ?? 0));
    expect(moved(flooded)).toBeLessThanOrEqual(moved(joined));
  }, 60_000);

  it.each<[what: string, rows: Row[]]>([
    [
      'empty texts',
      [
        { id: 'a', text: '', title: 'Lock breaks', domain: 'a.example' },
        { id: 'b', text: '', title: 'Lock broken', domain: 'b.example' },
      ],
    ],
    [
      'other scripts',
      [
        { id: 'a', text: '水門が壊れた。二百人が避難した。', domain: 'a.example' },
        { id: 'b', text: 'انكسر باب القناة القديم يوم الأحد. غادر 230 شخصا منازلهم.', domain: 'b.example' },
      ],
    ],
    ['an article of five megabytes', [{ id: 'a', text: reuters.text.repeat(9000), domain: 'a.example' }, reuters]],
  ])(
    'takes %s',
    async (_, rows) => {
      const { score, low, high } = await judge(rows);
      expect(score).not.toBeNaN();
      expect(low).toBeGreaterThanOrEqual(0);
      expect(high).toBeLessThanOrEqual(100);
    },
    60_000,
  );

  it('tells one story in words, with the matrix of points and origins', async () => {
    await judge(honest);
    const { code, out } = await runCommand(['trust', '--pack', file('story.pack'), '--story', 'lock']);
    expect(code).toBe(0);
    expect(out).toMatch(/trust +\d+, between \d+ and \d+/);
    expect(out).toMatch(/3 articles, 3 origins/);
    expect(out).toMatch(/^ +\+ \+ \+ +.*230/m);
    expect(out).toContain('assumed');
  });

  it('says that a story is not there', async () => {
    expect(await runCommand(['trust', '--pack', file('story.pack'), '--story', 'nowhere'])).toMatchObject({
      code: 1,
      notes: ['no story is called nowhere'],
    });
    expect(await runCommand(['trust'])).toMatchObject({ code: 2 });
  });
});
