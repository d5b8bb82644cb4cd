import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CommandError } from '../../../lib/cli/command.ts';
import { read } from '../../../lib/cli/commands/read.ts';
import { readDigest } from '../../../lib/page/read-digest.ts';
import { documentOf } from '../support/fixture-document.ts';

const url = 'https://news.example/2026/bridge?utm_source=mail#top';
const sentence = (what: string) => `${what}, said the harbour office, and nobody at the quay that morning had a reason to doubt it.`;
const html = `<!doctype html><html lang="en"><head><title>Bridge opens – The Gazette</title>
  <meta property="og:type" content="article"><meta property="og:title" content="Bridge opens">
  <meta property="og:site_name" content="The Gazette"><meta name="author" content="Zoë Okafor">
  <meta property="article:published_time" content="2026-05-04T08:00:00Z"><link rel="canonical" href="/2026/bridge"></head>
  <body><main><h1>Bridge opens</h1>${['The bridge is open', 'The ferry has stopped', 'The café is full', 'The ramp is dry']
    .map((what) => `<p>${sentence(what)} ${sentence(what)}</p>`)
    .join('')}</main></body></html>`;

let folder: string;
const at = (name: string) => join(folder, name);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'plumbline-read-'));
  writeFileSync(at('page.html'), html);
  writeFileSync(at('page.html.gz'), gzipSync(html));
  writeFileSync(at('latin.html'), Buffer.from(html.replace('<head>', '<head><meta charset="iso-8859-1">').replace('–', '-'), 'latin1'));
  writeFileSync(at('wrong.html'), html.replace('<head>', '<head><meta charset="iso-8859-1">'));
  writeFileSync(at('sign-in.html'), '<title>Sign in</title><h1>Sign in</h1>');
  writeFileSync(at('torn.html.gz'), gzipSync(html).subarray(0, 60));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs the command over these rows, or this text, on standard input. */
async function run(args: string[], input: object[] | string = ''): Promise<{ code: number; rows: Record<string, unknown>[] }> {
  const text = typeof input === 'string' ? input : input.map((row) => `${JSON.stringify(row)}\n`).join('');
  let out = '';
  const code = await read.run(args, {
    stdin: (async function* () {
      yield Buffer.from(text);
    })(),
    print: (printed) => {
      out += printed;
    },
    note: () => undefined,
    progress: () => undefined,
  });
  expect(out).toMatch(/^([^\n]+\n)*$/);
  return {
    code,
    rows: out
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line)),
  };
}

const failure = (args: string[], input?: object[] | string) =>
  run(args, input).then(
    () => undefined,
    (error: unknown) => error as CommandError,
  );

describe('plumbline read', () => {
  it('prints what the script in the page would send, the credits and the text', async () => {
    const { code, rows } = await run([at('page.html'), '--url', url]);
    expect(code).toBe(0);
    expect(rows).toEqual([
      { url, digest: readDigest(documentOf(html, url)), outlet: 'The Gazette', author: 'Zoë Okafor', text: expect.any(String) },
    ]);
    expect(rows[0]?.digest).toMatchObject({
      pageKey: 'https://news.example/2026/bridge?utm_source=mail',
      canonical: 'https://news.example/2026/bridge',
      title: 'Bridge opens',
      published: '2026-05-04T08:00:00Z',
      lang: 'en',
    });
    const lines = String(rows[0]?.text).split('\n');
    expect(lines.map((line) => line.slice(0, 8))).toEqual(['The brid', 'The ferr', 'The café', 'The ramp']);
  });

  it('reads packed files, and many pages from rows, in their order', async () => {
    const rows = ['page.html.gz', 'sign-in.html', 'page.html'].map((name, at) => ({ id: `p${at}`, file: join(folder, name), url }));
    const answer = await run(['--jsonl'], rows);
    expect(answer.code).toBe(0);
    expect(answer.rows.map(({ id }) => id)).toEqual(['p0', 'p1', 'p2']);
    expect(answer.rows[1]).toEqual({ id: 'p1', url, digest: null, text: null });
    expect({ ...answer.rows[0], id: 'p2' }).toEqual(answer.rows[2]);
  });

  it.each(['latin.html', 'wrong.html'])('reads the letters of %s, whatever it declares', async (name) => {
    const { rows } = await run([at(name), '--url', url]);
    expect(rows[0]).toMatchObject({ author: 'Zoë Okafor', text: expect.stringContaining('café') });
  });

  it.each([
    ['a file that is not there', ['missing.html', '--url', url], 'missing.html', 1],
    ['a torn file', ['torn.html.gz', '--url', url], 'torn.html.gz', 1],
    ['no address', ['page.html'], '--url', 2],
    ['an address that is none', ['page.html', '--url', 'news.example'], '--url', 2],
    ['an address of a file', ['page.html', '--url', 'file:///page.html'], '--url', 2],
    ['no file', ['--url', url], 'one file', 2],
    ['two files', ['page.html', 'wrong.html', '--url', url], 'one file', 2],
    ['a file beside rows', ['page.html', '--jsonl'], '--jsonl', 2],
    ['an option that is none', ['page.html', '--ulr', url], '--ulr', 2],
  ])('refuses %s', async (_, args, named, exitCode) => {
    const error = await failure(args.map((arg) => (/^\w+\.html/.test(arg) ? at(arg) : arg)));
    expect(error).toBeInstanceOf(CommandError);
    expect(error).toMatchObject({ exitCode, message: expect.stringContaining(named) });
  });

  it.each([
    ['a row without a file', '{"id":"a","url":"https://news.example/a"}', 'stdin:2: file'],
    ['a row with a bad address', '{"id":"a","file":"a.html","url":"a"}', 'stdin:2: url: not an http or https address'],
    ['a line that is no JSON', 'page.html', 'stdin:2: '],
  ])('names the line of %s', async (_, line, start) => {
    const error = await failure(['--jsonl'], `\n${line}\n`);
    expect(error).toMatchObject({ exitCode: 1, message: expect.stringContaining(start) });
  });
});
