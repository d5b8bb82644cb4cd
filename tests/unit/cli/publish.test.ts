import { chmodSync, copyFileSync, existsSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { packOf } from '../../../lib/cli/pack-of.ts';
import { readerOf } from '../../../lib/pack/read.ts';
import { countWords } from '../../../lib/publication/cut-words.ts';
import { readKeyFile } from '../../../lib/publication/keys.ts';
import type { Manifest } from '../../../lib/publication/manifest.ts';
import { packDigest } from '../../../lib/publication/pack-digest.ts';
import { sign as signManifest } from '../../../lib/publication/sign.ts';
import { contents } from '../pack/packs.ts';
import { story } from '../support/build.ts';
import { jsonLines, runCommand, temporaryFolder } from '../support/run-command.ts';

const file = temporaryFolder();

const long =
  'The harbour bridge at Tidewater opened for trams on Monday after two years of repairs, the port authority said, and engineers who had tested the granite piers twice in the winter told the council that cars could follow within a week if the storms of the season stayed away from the coast.';
const rows = [
  {
    id: 'a',
    title: 'Tidewater bridge opens for trams',
    text: `${long} Nobody mentioned the pumpkins.`,
    date: '2026-05-04',
    domain: 'coast.example',
    story: 's',
  },
  {
    id: 'b',
    title: 'Trams cross Tidewater bridge again',
    text: `${long} A bassoonist played.`,
    url: 'https://tide.example/b',
    date: '2026-05-05',
    story: 's',
  },
];
const said = ['--publisher', 'Coast Register', '--homepage', 'https://coast.example', '--licence', 'CC-BY-4.0'];
const sign = (folder: string, ...more: string[]) =>
  runCommand(['sign', file('corpus.pack'), '--key', file('key.json'), '--name', 'coast', ...said, '-o', file(folder), ...more]);
const verify = (path: string) => runCommand(['verify', file(path)]);

beforeAll(async () => {
  writeFileSync(file('articles.jsonl'), jsonLines(rows));
  expect(await runCommand(['build', file('articles.jsonl'), '-o', file('corpus.pack')])).toMatchObject({ code: 0 });
  for (const key of ['key.json', 'next.json']) expect(await runCommand(['keygen', '-o', file(key)])).toMatchObject({ code: 0, notes: [] });
  expect(await sign('public', '--cuts', file('cuts.jsonl'))).toMatchObject({ code: 0 });
});

describe('plumbline keygen', () => {
  it('writes a key that nobody else can read, and shows no more than its public half', async () => {
    const { out } = await runCommand(['keygen', '-o', file('shown.json')]);
    const { x, d } = JSON.parse(readFileSync(file('shown.json'), 'utf8')) as { x: string; d: string };
    expect(out).toContain(`key: ${x}\n`);
    expect(out).toMatch(/^fingerprint: ([0-9a-f]{4} ){7}[0-9a-f]{4}$/m);
    expect(out).not.toContain(d);
    if (process.platform !== 'win32') expect(statSync(file('shown.json')).mode & 0o777).toBe(0o600);
  });

  it('never overwrites a file', async () => {
    const before = readFileSync(file('key.json'), 'utf8');
    const { code, notes } = await runCommand(['keygen', '-o', file('key.json')]);
    expect({ code, note: notes[0] }).toEqual({ code: 1, note: expect.stringContaining('must not be overwritten') });
    expect(readFileSync(file('key.json'), 'utf8')).toBe(before);
  });
});

describe('plumbline sign', () => {
  it('writes a pack and a manifest that verify, under the fingerprint of the key', async () => {
    const { code, out } = await verify('public');
    expect(code).toBe(0);
    expect(out).toContain(`key: ${(JSON.parse(readFileSync(file('key.json'), 'utf8')) as { x: string }).x}\n`);
    for (const line of [
      'name: coast',
      'publisher: Coast Register',
      'homepage: https://coast.example/',
      'version: 1',
      'stories: 1',
      'valid: yes',
    ])
      expect(out.split('\n')).toContain(line);
  });

  it('cuts quotations, names what it cut, and names articles without an address', async () => {
    const cuts = readFileSync(file('cuts.jsonl'), 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { story: string; field?: string; how: string });
    expect(cuts).toContainEqual({ story: 's', field: 'dek', how: 'shortened', words: countWords(long) });
    expect(cuts).toContainEqual({ story: 's', article: 'a', how: 'no-address' });
    const { out, notes } = await sign('counted');
    expect(out).toMatch(/^articles without an address: 1$/m);
    expect(out).toMatch(/^quotations shortened: [1-9]/m);
    expect(notes).toContain('no address: s, article a');
    expect(readFileSync(file('counted/coast-1.pack'), 'utf8')).not.toContain('the storms of the season');
    expect(readFileSync(file('corpus.pack'), 'utf8')).toContain('the storms of the season');
  });

  it('keeps the words by which pages are matched, those of the texts included', async () => {
    const pages = rows.map(({ id, title, text, date }) => ({ id, title, text, date }));
    const matches = async (pack: string) => (await runCommand(['match', '--pack', file(pack)], jsonLines(pages))).out;
    expect(await matches('public/coast-1.pack')).toBe(await matches('corpus.pack'));
    expect((await runCommand(['search', '--pack', file('public/coast-1.pack'), 'pumpkins'])).code).toBe(0);
    expect(await runCommand(['inspect', file('public/coast-1.pack')])).toMatchObject({
      code: 0,
      out: expect.stringContaining('valid: yes'),
    });
  });

  it('counts editions, names the one before, and takes no lower version', async () => {
    await sign('editions', '--version', '4');
    expect((await sign('editions')).out).toMatch(/^version: 5$/m);
    expect((await verify('editions')).out).toMatch(/^previous: 4$/m);
    expect(existsSync(file('editions/coast-4.pack'))).toBe(true);
    for (const version of ['5', '2']) {
      const { code, notes } = await sign('editions', '--version', version);
      expect({ code, note: notes[0] }).toEqual({ code: 1, note: expect.stringContaining('edition 5 is published already') });
    }
  });

  it('keeps what was said of the edition before, where it is not said anew', async () => {
    await sign('kept', '--title', 'Coast checks');
    const again = ['sign', file('corpus.pack'), '--key', file('key.json'), '--name', 'coast', '-o', file('kept')];
    expect(await runCommand(again)).toMatchObject({ code: 0 });
    expect(await runCommand([...again, '--licence', 'CC0-1.0'])).toMatchObject({ code: 0 });
    const { out } = await verify('kept');
    for (const line of ['title: Coast checks', 'publisher: Coast Register', 'licence: CC0-1.0', 'version: 3'])
      expect(out.split('\n')).toContain(line);
  });

  it('lets another key take over only with the former one, and carries that along', async () => {
    await sign('moved');
    expect((await sign('moved', '--key', file('next.json'))).notes[0]).toContain('--former-key');
    expect(await sign('moved', '--key', file('next.json'), '--former-key', file('key.json'))).toMatchObject({ code: 0 });
    expect(await sign('moved', '--key', file('next.json'))).toMatchObject({ code: 0 });
    const { out } = await verify('moved');
    expect(out).toContain(`former key: ${(JSON.parse(readFileSync(file('key.json'), 'utf8')) as { x: string }).x}\n`);
    expect(out).toMatch(/^version: 3$/m);
  });

  it('says which option will not do, and writes nothing', async () => {
    const bad = [
      ['--name', '../up'],
      ['--name', 'bundled'],
      ['--homepage', 'javascript:alert(1)'],
      ['--homepage', 'coast.example'],
      ['--licence', ''],
      ['--publisher', 'a\nb'],
      ['--version', '1.5'],
      ['--version', '0'],
    ] as const;
    for (const [option, value] of bad) {
      const { code, notes } = await sign('nothing', option, value);
      expect([option, code, notes[0]]).toEqual([option, 2, expect.stringContaining(`${option}`)]);
    }
    expect(existsSync(file('nothing'))).toBe(false);
  });

  it('takes nothing for a key that is none, and warns of one that others can read', async () => {
    writeFileSync(file('bad.json'), '{"kty":"OKP","d":"secret"}');
    const { code, notes } = await sign('nothing', '--key', file('bad.json'));
    expect(code).toBe(1);
    expect(notes.at(-1)).toContain(`${file('bad.json')}: not a key file`);
    expect(notes.join()).not.toContain('secret');
    const [mine, other] = ['key.json', 'next.json'].map((name) => JSON.parse(readFileSync(file(name), 'utf8')) as { x: string });
    writeFileSync(file('mixed.json'), JSON.stringify({ ...mine, x: other?.x }), { mode: 0o600 });
    expect((await sign('nothing', '--key', file('mixed.json'))).notes.at(-1)).toContain('not a key file');
    if (process.platform === 'win32') return;
    copyFileSync(file('key.json'), file('open.json'));
    chmodSync(file('open.json'), 0o644);
    expect((await sign('open', '--key', file('open.json'))).notes[0]).toContain('chmod 600');
  });

  it('refuses a damaged pack', async () => {
    const bytes = readFileSync(file('corpus.pack'));
    writeFileSync(file('damaged.pack'), bytes.with(bytes.length - 5, 0));
    const { code, notes } = await runCommand([
      'sign',
      file('damaged.pack'),
      '--key',
      file('key.json'),
      '--name',
      'x',
      ...said,
      '-o',
      file('nothing'),
    ]);
    expect({ code, note: notes[0] }).toEqual({ code: 1, note: expect.stringContaining('damaged') });
    expect(existsSync(file('nothing'))).toBe(false);
  });

  it('publishes stories in several languages, as they are where they are in the words of the publisher', async () => {
    const own = story('own', { body: ['A paragraph.'], dek: 'Own words. '.repeat(30).trim() });
    writeFileSync(file('own.pack'), await packOf({ ...contents, stories: [...contents.stories, own] }));
    const { code, out } = await runCommand([
      'sign',
      file('own.pack'),
      '--key',
      file('key.json'),
      '--name',
      'own',
      ...said,
      '-o',
      file('own'),
    ]);
    expect(code).toBe(0);
    expect(out).toMatch(/^quotations shortened: 0$/m);
    expect((await verify('own')).out).toMatch(/^languages: ar 1, en 2$/m);
  });
});

describe('plumbline verify', () => {
  const refused = async (path: string, reason: string) => {
    const { code, out, notes } = await verify(path);
    expect({ code, isValid: out.includes('valid: yes'), note: notes.join() }).toEqual({
      code: 1,
      isValid: false,
      note: expect.stringContaining(reason),
    });
  };
  const fresh = async (folder: string) => {
    await sign(folder);
    return { manifest: file(`${folder}/coast.plumbline.json`), pack: file(`${folder}/coast-1.pack`) };
  };

  it('refuses an altered manifest', async () => {
    const { manifest } = await fresh('altered');
    writeFileSync(manifest, readFileSync(manifest, 'utf8').replace('Coast Register', 'Tide Post'));
    await refused('altered', 'the signature is not that of this key');
    writeFileSync(manifest, 'x'.repeat(1_000_000));
    await refused('altered', 'at most 16384 are read');
  });

  it('refuses another pack, a cut one, one that goes on, and none', async () => {
    const { pack } = await fresh('other');
    const bytes = readFileSync(pack);
    writeFileSync(pack, bytes.with(bytes.length - 5, 0));
    await refused('other', 'its digest is another');
    writeFileSync(pack, Buffer.concat([bytes, Buffer.from(' ')]));
    await refused('other', 'it is longer');
    truncateSync(pack, bytes.length - 1);
    await refused('other', 'it is shorter');
    rmSync(pack);
    await refused('other', 'no such file');
  });

  it('refuses a pack that quotes more than it may, though it is signed', async () => {
    const { manifest } = await fresh('whole');
    const bytes = readFileSync(file('corpus.pack'));
    const { imprint } = JSON.parse(readFileSync(manifest, 'utf8')) as Manifest;
    const pack = { file: 'coast-1.pack', bytes: bytes.length, digest: await packDigest(readerOf(bytes), bytes.length) };
    writeFileSync(manifest, await signManifest({ imprint, pack }, await readKeyFile(readFileSync(file('key.json'), 'utf8'))));
    copyFileSync(file('corpus.pack'), file('whole/coast-1.pack'));
    await refused('whole', 'story s quotes more than a published pack may');
  });

  it('says what to name instead of a pack', async () => {
    const { pack } = await fresh('named');
    expect((await runCommand(['verify', pack])).notes.join()).toContain('this is a pack; name its manifest');
  });

  it('names what there is where a folder has several manifests, or none', async () => {
    await runCommand(['sign', file('corpus.pack'), '--key', file('key.json'), '--name', 'twin', ...said, '-o', file('two')]);
    await sign('two');
    await refused('two', 'coast.plumbline.json, twin.plumbline.json');
    expect(await verify('two/twin.plumbline.json')).toMatchObject({ code: 0 });
  });
});
