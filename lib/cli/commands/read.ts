import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { articleText } from '../../page/article-text.ts';
import type { Digest } from '../../page/digest.ts';
import { type Credits, readCredits } from '../../page/read-credits.ts';
import { readDigest } from '../../page/read-digest.ts';
import { z } from '../../zod.ts';
import { type Command, CommandError } from '../command.ts';
import { jsonRows } from '../jsonl.ts';
import { openPage } from '../open-page.ts';

const Address = z.url({ protocol: /^https?$/, error: 'not an http or https address' });

/** One saved page; `file` is its path, `url` where it stood. */
const Row = z.object({ id: z.string(), file: z.string(), url: Address });

/** What the command prints of a page, on one line. */
interface PageRead extends Credits {
  readonly id?: string;
  readonly url: string;
  /** What the reader script would send to the background; null where it takes the page for no article. */
  readonly digest: Digest | null;
  /** The text of the article, a paragraph a line; null where none is found. */
  readonly text: string | null;
}

/** `plumbline read`: what the extension reads of saved pages. */
export const read: Command = {
  name: 'read',
  summary: 'Read saved pages as the extension reads them in the browser.',
  usage: `plumbline read FILE.html --url URL
plumbline read --jsonl < ROWS

Prints one JSON object a line: { id, url, digest, outlet, author, text }. "digest" is what the script in the page
reads of it, null where it takes the page for no article; "text" is the text of the article, null where there is
none. A field that the page does not give is missing. A file that ends in .gz is unpacked.

  --url URL   where the page stood
  --jsonl     read rows { "id", "file", "url" } from standard input, one JSON object a line`,

  async run(args, { stdin, print }) {
    const { values, positionals } = parsed(args);
    const show = async (file: string, url: string, id?: string) => print(`${JSON.stringify(await readPage(file, url, id))}\n`);
    if (values.jsonl) {
      if (positionals.length > 0 || values.url) throw new CommandError('--jsonl takes files and addresses from standard input', 2);
      for await (const { id, file, url } of jsonRows('stdin', stdin, Row)) await show(file, url, id);
      return 0;
    }
    const [file, another] = positionals;
    if (!file || another) throw new CommandError('name one file, or give rows with --jsonl', 2);
    const url = Address.safeParse(values.url);
    if (!url.success) throw new CommandError(`--url: ${values.url === undefined ? 'missing' : 'not an http or https address'}`, 2);
    await show(file, url.data);
    return 0;
  },
};

function parsed(args: string[]) {
  try {
    return parseArgs({ args, allowPositionals: true, options: { url: { type: 'string' }, jsonl: { type: 'boolean' } } });
  } catch (error) {
    throw new CommandError(messageOf(error), 2);
  }
}

async function readPage(file: string, url: string, id: string | undefined): Promise<PageRead> {
  const document = openPage(await bytesOf(file), url);
  const page: PageRead = {
    ...(id !== undefined && { id }),
    url,
    digest: readDigest(document) ?? null,
    ...readCredits(document),
    text: articleText(document) ?? null,
  };
  document.defaultView?.close(); // or many pages fill the memory
  return page;
}

async function bytesOf(file: string): Promise<Buffer> {
  try {
    const bytes = await readFile(file);
    return file.endsWith('.gz') ? gunzipSync(bytes) : bytes;
  } catch (error) {
    throw new CommandError(`${file}: ${messageOf(error)}`);
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
