import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { leadLength } from '../../lib/matching/terms.ts';
import { plainHtml, plainMarkdown, plainRoff, type TitledText } from './plain-text.ts';
import { randomStream } from './random.ts';

/** A text that a computer has beside its programs, with its place. */
export interface RealText extends TitledText {
  readonly kind: Kind;
  readonly path: string;
  /** The language that its place names. */
  readonly lang: string | undefined;
}
type Kind = 'readme' | 'manual' | 'html' | 'package';

/** The most texts of a kind and a language: one program with a thousand manual pages is not to be everything. */
const most = 700;
/** A shorter text is no page. */
const leastLength = 200;

/** The readmes, manual pages and HTML pages below folders, and the package descriptions in files like dpkg's `status`. */
export function readTexts(places: readonly string[]): RealText[] {
  const found = places.flatMap((place) => (lstatSync(place).isDirectory() ? filesBelow(place) : [place])).sort();
  const texts: RealText[] = [];
  for (const files of Map.groupBy(found, (path) => `${kindOf(path)} ${langOf(path)}`).values()) {
    const kind = kindOf(files[0] ?? '');
    if (kind) texts.push(...sample(files).flatMap((path) => textsOf(path, kind)));
  }
  const seen = new Set<string>();
  return texts.filter(({ title, lead }) => {
    const start = `${title} ${lead.slice(0, 200)}`;
    if (title === '' || lead.length < leastLength || seen.has(start)) return false;
    seen.add(start);
    return true;
  });
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return filesBelow(path);
    return entry.isFile() && kindOf(path) ? [path] : [];
  });
}

function kindOf(path: string): Kind | undefined {
  const name = basename(path);
  if (/^readme.*\.(md|markdown|rst|txt)$|^readme([._-]\w+)?$/i.test(name)) return 'readme';
  if (/\/man\d[a-z]*\/[^/]+\.\d\w*(\.gz)?$/.test(path)) return 'manual';
  if (/\.html?$/i.test(name)) return 'html';
  return name === 'status' ? 'package' : undefined;
}

/** `fr` of `man/fr/man1/ls.1.gz` and of `README.fr.md`. */
function langOf(path: string): string | undefined {
  const place =
    /\/man\/([a-z]{2})(?:[_.@][^/]*)?\/man\d/.exec(path)?.[1] ?? /^readme[._-]([a-z]{2})(?:[_-]\w+)?\.\w+$/i.exec(basename(path))?.[1];
  return place?.toLowerCase().replace('cn', 'zh').replace('jp', 'ja').replace('kr', 'ko');
}

function sample(files: readonly string[]): string[] {
  const random = randomStream(23);
  const mixed = files.map((path) => ({ path, at: random() })).sort((a, b) => a.at - b.at);
  return mixed.slice(0, most).map(({ path }) => path);
}

const plain = { readme: plainMarkdown, manual: plainRoff, html: plainHtml };

function textsOf(path: string, kind: Kind): RealText[] {
  const bytes = readFileSync(path);
  const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  const titled = kind === 'package' ? sample(text.split('\n\n')).flatMap(description) : [plain[kind](text)];
  return titled.map(({ title, lead }) => ({
    kind,
    path,
    lang: langOf(path),
    title: title.trim().slice(0, 300),
    lead: lead.trim().slice(0, leadLength),
  }));
}

/** What a package says of itself, where that is more than its first line. */
function description(stanza: string): TitledText[] {
  const [, title, lead] = /^Description(?:-en)?: (.*)\n((?: .*\n?)+)/m.exec(stanza) ?? [];
  return title && lead ? [{ title, lead: lead.replaceAll(/^ \.?/gm, '') }] : [];
}
