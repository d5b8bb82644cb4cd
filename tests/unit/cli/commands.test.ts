import { spawnSync } from 'node:child_process';
import { readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { jsonLines, runCommand, temporaryFolder } from '../support/run-command.ts';

const file = temporaryFolder();

const bridge = 'The harbour bridge at Tidewater opened for trams on Monday after two years of repairs, the port authority said.';
const ferry = 'Ferry crews at Saltmarsh called off their strike on Tuesday when the operator Bluewave agreed to longer rest times.';
const rows = [
  {
    id: 'a',
    title: 'Tidewater bridge opens for trams',
    text: bridge,
    url: 'https://coast.example/a',
    date: '2026-05-04',
    publisher: 'Coast Register',
    domain: 'coast.example',
  },
  {
    id: 'b',
    title: 'Trams cross Tidewater bridge again',
    text: `${bridge} Engineers tested the granite piers twice.`,
    date: '2026-05-05',
    publisher: 'Tide Post',
  },
  { id: 'c', title: 'Saltmarsh ferry strike is off', text: ferry, date: '2026-06-01', story: 'The Ferry / 7' },
  { id: 'd', title: '', text: '' },
];

beforeAll(async () => {
  writeFileSync(file('articles.jsonl'), jsonLines(rows));
  const built = await runCommand(['build', file('articles.jsonl'), '-o', file('corpus.pack'), '--groups', file('groups.jsonl')]);
  expect(built).toMatchObject({ code: 0, notes: [] });
});

describe('plumbline build', () => {
  it('groups articles without a story by what they report, and keeps a given story', () => {
    const groups = readFileSync(file('groups.jsonl'), 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { id: string; story: string });
    const storyOf = new Map(groups.map(({ id, story }) => [id, story]));
    expect(storyOf.get('a')).toBe(storyOf.get('b'));
    expect(storyOf.get('c')).toBe('The Ferry / 7');
    expect(storyOf.get('a')).not.toBe(storyOf.get('c'));
  });

  it('counts what it took and what it left out', async () => {
    const { out } = await runCommand(['build', file('articles.jsonl'), '-o', file('again.pack')]);
    expect(out).toMatch(/^stories: 2$/m);
    expect(out).toMatch(/^articles: 3$/m);
    expect(out).toMatch(/^rows left out, without a title and a text: 1$/m);
  });

  it('takes the folder of seeds', async () => {
    expect(await runCommand(['build', 'seeds', '-o', file('seeds.pack')])).toMatchObject({
      code: 0,
      out: expect.stringMatching(/^stories: 4$/m),
    });
  });

  it('names file and line of what it cannot use, and leaves the old pack alone', async () => {
    writeFileSync(file('bad.jsonl'), `${JSON.stringify(rows[0])}\n{"id": 5}\n`);
    const before = readFileSync(file('corpus.pack'));
    const { code, notes } = await runCommand(['build', file('bad.jsonl'), '-o', file('corpus.pack')]);
    expect(code).toBe(1);
    expect(notes.join('\n')).toContain(`${file('bad.jsonl')}:2`);
    expect(readFileSync(file('corpus.pack')).equals(before)).toBe(true);
  });

  it('names the file that it cannot write, not the one that it would have renamed', async () => {
    const { code, notes } = await runCommand(['build', file('articles.jsonl'), '-o', file('nowhere/new.pack')]);
    expect({ code, notes }).toEqual({ code: 1, notes: [`plumbline build: ${file('nowhere/new.pack')}: no such file or folder`] });
  });
});

describe('plumbline match', () => {
  it('gives the ids of the input, best first, those that do not match included', async () => {
    const pages = [
      { id: 1, title: 'Saltmarsh ferry crews end strike', text: ferry, date: '2026-06-01' },
      { id: 'x', title: 'Nettle soup', text: 'Pick the leaves with gloves.' },
    ].map((page) => ({ ...page, id: String(page.id) }));
    const { code, out } = await runCommand(['match', '--pack', file('corpus.pack'), '--top', '2'], jsonLines(pages));
    const [found, none] = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { id: string; matches: { story: string; accepted: boolean; confidence: number }[] });
    expect(code).toBe(0);
    expect(found).toMatchObject({ id: '1', matches: [{ story: 'The Ferry / 7', accepted: true }] });
    expect(none?.id).toBe('x');
    expect(none?.matches.some(({ accepted }) => accepted)).toBe(false);
  });

  it('knows an article of the corpus by its address', async () => {
    const page = { id: 'p', title: 'Something else', url: 'https://www.coast.example/a?utm_source=x' };
    const { out } = await runCommand(['match', '--pack', file('corpus.pack')], jsonLines([page]));
    expect(JSON.parse(out)).toMatchObject({ matches: [{ accepted: true, reasons: [{ kind: 'address' }] }] });
  });
});

describe('plumbline search and inspect', () => {
  it('finds stories by words', async () => {
    expect((await runCommand(['search', '--pack', file('corpus.pack'), 'tidewat', 'trams'])).out).toMatch(/^1\t.*Tidewater.*\t2026-05-0/);
    expect((await runCommand(['search', '--pack', file('corpus.pack'), 'zebra'])).code).toBe(1);
  });

  it('tells what is in a pack, and refuses a damaged one with the reason', async () => {
    expect(await runCommand(['inspect', file('corpus.pack')])).toMatchObject({
      code: 0,
      out: expect.stringMatching(/^days: 2026-05-04 to 2026-06-01$[\s\S]*^valid: yes$/m),
    });
    writeFileSync(file('cut.pack'), readFileSync(file('corpus.pack')));
    truncateSync(file('cut.pack'), 5000);
    const { code, out, notes } = await runCommand(['inspect', file('cut.pack')]);
    expect({ code, out }).toEqual({ code: 1, out: 'valid: no\n' });
    expect(notes.join('\n')).toMatch(/cut\.pack: .*(cut short|damaged)/);
  });
});

describe('the command itself', () => {
  it.each([
    ['--help', 0, /build[\s\S]*match[\s\S]*inspect/],
    ['build --help', 0, /ARTICLES\.jsonl/],
    ['biuld', 2, /did you mean build/],
    ['match', 2, /--pack/],
    ['inspect /nowhere.pack', 1, /\/nowhere\.pack/],
  ])('answers `%s` with code %i', async (args, code, said) => {
    const answer = await runCommand(args.split(' '));
    expect(answer.code).toBe(code);
    expect(answer.out + answer.notes.join('\n')).toMatch(said);
  });

  it('runs as a program, under any Node from 20 on', () => {
    const { status, stdout, stderr } = spawnSync('node', ['lib/cli/plumbline.mjs', 'inspect', file('corpus.pack')], { encoding: 'utf8' });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain('valid: yes');
  });
});
