import { describe, expect, it } from 'vitest';
import { packOf } from '../../../lib/cli/pack-of.ts';
import { compileSeeds, parseSeeds, SeedError, type SeedFile } from '../../../lib/corpus/seeds.ts';
import { openPack } from '../../../lib/pack/pack.ts';
import { readerOf } from '../../../lib/pack/read.ts';

const outlets: SeedFile = {
  name: 'outlets.yaml',
  text: '- { id: gazette, name: The Gazette, kind: newspaper, family: gazette, hosts: [gazette.example], accounts: [], facts: {} }\n',
};

const bridge = `id: bridge
lang: en
date: 2026-05-04
headline: A bridge opens
dek: It crosses the river.
briefScore: 50
keyPoints:
  - text: The bridge opens in June.
    claim: fact
    supports: [report]
    contradicts: []
body: [It is made of steel.]
articles:
  - id: report
    outlet: gazette
    title: Bridge opens in June
    date: 2026-05-04
    role: report
    basis: assumed
related: []
`;

/** The bridge story with something in it replaced. */
function edited(from: string | RegExp, to: string, name = 'stories/bridge.yaml'): SeedFile {
  const text = bridge.replace(from, to);
  if (text === bridge) throw new Error(`the test changes nothing: ${from}`);
  return { name, text };
}

function problemsOf(...files: SeedFile[]): readonly string[] {
  try {
    parseSeeds(files);
  } catch (error) {
    if (error instanceof SeedError) return error.problems;
    throw error;
  }
  return [];
}

describe('parseSeeds', () => {
  it('reads YAML and JSON alike', () => {
    const json = JSON.stringify({ ...parseSeeds([outlets, { name: 'a.yaml', text: bridge }]).stories[0], id: 'in-json' });
    const { stories } = parseSeeds([outlets, { name: 'stories/a.yaml', text: bridge }, { name: 'stories/b.json', text: json }]);
    expect(stories.map(({ id }) => id)).toEqual(['bridge', 'in-json']);
    expect(stories[1]).toEqual({ ...stories[0], id: 'in-json' });
  });

  it.each<[what: string, file: SeedFile, problem: RegExp]>([
    ['an unknown outlet', edited('outlet: gazette', 'outlet: herald'), /articles\[0\]\.outlet: no outlet is called herald/],
    ['an unknown carrier', edited('outlet: gazette', 'outlet: gazette\n    via: herald'), /articles\[0\]\.via: no outlet is called herald/],
    ['a missing date', edited('date: 2026-05-04\nheadline', 'headline'), /date: .*(expected|invalid)/i],
    ['a missing date of an article', edited('    date: 2026-05-04\n', ''), /articles\[0\]\.date: .*(expected|invalid)/i],
    ['a date that no calendar has', edited('date: 2026-05-04\nheadline', 'date: 2026-02-30\nheadline'), /date: /],
    ['a key point without text', edited('text: The bridge opens in June.\n    ', ''), /keyPoints\[0\]\.text: /],
    ['a key point with an empty text', edited('The bridge opens in June.', '"  "'), /keyPoints\[0\]\.text: /],
    ['a trust number above 100', edited('briefScore: 50', 'briefScore: 101'), /briefScore: a trust number is 0 to 100/],
    ['a trust number below 0', edited('briefScore: 50', 'briefScore: -1'), /briefScore: a trust number is 0 to 100/],
    ['a trust number in words', edited('briefScore: 50', 'briefScore: high'), /briefScore: /],
    ['a trust number that is none', edited('briefScore: 50', 'briefScore: .nan'), /briefScore: /],
    [
      'a support by no article',
      edited('supports: [report]', 'supports: [nobody]'),
      /keyPoints\[0\]\.supports: no article is called nobody/,
    ],
    ['a contradiction by no article', edited('contradicts: []', 'contradicts: [x]'), /keyPoints\[0\]\.contradicts: no article is called x/],
    ['an unknown related story', edited('related: []', 'related: [tunnel]'), /related\[0\]: no story is called tunnel/],
    ['a story without articles', edited(/articles:[\s\S]*related/, 'articles: []\nrelated'), /articles: /],
    ['a field that nobody reads', edited('lang: en', 'lang: en\nheadlin: A bridge'), /file: .*headlin/],
    ['an id that is no id', edited('id: bridge', 'id: The Bridge'), /id: an id is lower case/],
    ['an address that is none', edited('    role', '    url: javascript:alert(1)\n    role'), /articles\[0\]\.url: /],
    ['an empty file', { name: 'stories/bridge.yaml', text: '' }, /file: .*expected object/],
  ])('refuses %s, with file, field and reason', (_, file, problem) => {
    const problems = problemsOf(outlets, file);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(new RegExp(`^stories/bridge\\.yaml: ${problem.source}`, problem.flags));
  });

  it.each<[what: string, files: SeedFile[], problem: string]>([
    [
      'stories',
      [
        { name: 'a.yaml', text: bridge },
        { name: 'b.yaml', text: bridge },
      ],
      'b.yaml: id: two stories are called bridge',
    ],
    ['outlets', [{ name: 'outlets.yaml', text: outlets.text + outlets.text }], 'outlets.yaml: [1].id: two outlets are called gazette'],
    [
      'articles',
      [edited(/(articles:\n)([\s\S]*)(related)/, '$1$2$2$3', 'a.yaml')],
      'a.yaml: articles[1].id: two articles are called report',
    ],
  ])('refuses two %s of one id', (what, files, problem) => {
    expect(problemsOf(...(what === 'outlets' ? [] : [outlets]), ...files)).toEqual([problem]);
  });

  it.each<[what: string, file: SeedFile, place: RegExp]>([
    ['YAML', edited('dek: It', 'dek: "It'), /^stories\/bridge\.yaml: line \d+, column \d+: ./],
    ['YAML with a key twice', edited('lang: en', 'lang: en\nlang: en'), /^stories\/bridge\.yaml: line 3, column 1: .*unique/],
    ['YAML with an alias for nothing', edited('lang: en', 'lang: *nothing'), /^stories\/bridge\.yaml: (file|line 2.*): .*nothing/],
    ['JSON', { name: 'stories/b.json', text: '{\n  "id": "bridge",\n  "lang": \n}}' }, /^stories\/b\.json: line 4, column \d+: ./],
  ])('refuses broken %s and says where', (_, file, place) => {
    const problems = problemsOf(outlets, file);
    expect(problems[0]).toMatch(place);
  });

  it('tells a wrong field of an outlet by its place', () => {
    const file = { name: 'outlets.yaml', text: outlets.text.replace('newspaper', 'tabloid') };
    expect(problemsOf(file)).toEqual([expect.stringMatching(/^outlets\.yaml: \[0\]\.kind: /)]);
  });

  it('collects the problems of all files, in one message', () => {
    const files = [
      outlets,
      edited('outlet: gazette', 'outlet: herald', 'a.yaml'),
      edited('id: bridge\nlang: en\ndate: 2026-05-04', 'id: b', 'b.yaml'),
      edited('briefScore: 50', 'briefScore: 400', 'c.yaml'),
      edited('dek: It', 'dek: "It', 'd.yaml'),
    ];
    const problems = problemsOf(...files);
    for (const name of ['a.yaml', 'b.yaml', 'c.yaml', 'd.yaml'])
      expect(problems, name).toContainEqual(expect.stringMatching(new RegExp(`^${name}: `)));
    expect(problems.filter((problem) => problem.startsWith('b.yaml: '))).toHaveLength(2);
    expect(() => parseSeeds(files)).toThrow(problems.join('\n'));
  });

  it('blames no file for what another broken file would have held', () => {
    const problems = problemsOf({ name: 'outlets.yaml', text: '- [' }, edited('related: []', 'related: [tunnel]', 'a.yaml'), {
      name: 'b.yaml',
      text: 'id: tunnel',
    });
    expect(problems.filter((problem) => problem.startsWith('a.yaml'))).toEqual([]);
  });
});

describe('compileSeeds', () => {
  it('leaves the number of the reference document out of the pack', async () => {
    const files = [outlets, { name: 'a.yaml', text: bridge }];
    expect(parseSeeds(files).stories[0]?.briefScore).toBe(50);
    const bytes = await packOf(compileSeeds(files));
    expect(new TextDecoder().decode(bytes)).not.toContain('briefScore');
    const [story] = await (await openPack(readerOf(bytes))).storiesAt([0]);
    expect(story?.headline).toBe('A bridge opens');
  });
});
