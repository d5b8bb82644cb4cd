import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { importCycle, type SourceFile, sourceFiles, withoutComments } from './support/source-tree.ts';

const files = sourceFiles('{entrypoints,components,lib}/**/*.{ts,tsx}', '*.ts');

/** Outside lib/platform, the few files that touch the browser: they carry messages and follow what is stored. */
const adaptersElsewhere = ['lib/messaging/client.ts', 'lib/storage/follow-settings.ts', 'lib/storage/settings-changes.ts'];
/** The one way to the browser's APIs. */
const door = 'lib/platform/browser.ts';

type Layer = 'entrypoint' | 'component' | 'adapter' | 'cli' | 'core' | 'config';

function layerOf(path: string): Layer {
  if (path.startsWith('entrypoints/')) return 'entrypoint';
  if (path.startsWith('components/')) return 'component';
  if (path.startsWith('lib/cli/')) return 'cli';
  if (path.startsWith('lib/platform/') || adaptersElsewhere.includes(path)) return 'adapter';
  return path.startsWith('lib/') ? 'core' : 'config';
}

/** Imports run downwards: what each layer may import of ours. */
const mayImport: Record<Layer, Layer[]> = {
  entrypoint: ['entrypoint', 'component', 'adapter', 'core'],
  component: ['component', 'core'],
  adapter: ['adapter', 'core'],
  cli: ['cli', 'core'],
  core: ['core'],
  config: ['cli', 'core'],
};

/** And which packages. */
const packages: Record<Layer, RegExp> = {
  entrypoint: /^(#imports|preact(\/.*)?)$/,
  component: /^preact(\/.*)?$/,
  adapter: /^(webextension-polyfill|idb)$/,
  cli: /^(node:.*|yaml|jsdom)$/,
  core: /^(zod\/mini|yaml|stopword|tldts|papaparse|htmlparser2|linkedom|@mozilla\/readability)$/,
  config: /^(node:.*|wxt|vitest\/config)$/,
};

const ours = (name: string) => /^(entrypoints|components|lib|public|seeds)\//.test(name);
const isCode = (name: string) => /\.tsx?$/.test(name);
const offenders = (wrong: (file: SourceFile) => string[]) => files.flatMap((file) => wrong(file).map((what) => `${file.path}: ${what}`));

describe('imports', () => {
  it('are found at all', () => {
    expect(files.length).toBeGreaterThan(50);
    expect(files.find(({ path }) => path === door)?.imports).toContain('webextension-polyfill');
  });

  it('run downwards only', () => {
    const upwards = offenders(({ path, imports }) =>
      imports.filter((name) => ours(name) && isCode(name) && !mayImport[layerOf(path)].includes(layerOf(name))),
    );
    expect(upwards).toEqual([]);
  });

  it('take from each layer only the packages that it may know', () => {
    const foreign = offenders(({ path, imports }) => imports.filter((name) => !ours(name) && !packages[layerOf(path)].test(name)));
    expect(foreign).toEqual([]);
  });

  it('reach zod, YAML, Readability, jsdom and the browser through one file each', () => {
    const importers = (name: string) => files.filter(({ imports }) => imports.includes(name)).map(({ path }) => path);
    expect(importers('zod/mini')).toEqual(['lib/zod.ts']);
    expect(importers('yaml')).toEqual(['lib/corpus/seeds.ts']);
    expect(importers('papaparse')).toEqual(['lib/ratings/csv-table.ts']);
    expect(importers('htmlparser2')).toEqual(['lib/newsroom/feeds/markup.ts']);
    expect(importers('linkedom')).toEqual(['lib/newsroom/page-text.ts']);
    expect(importers('stopword')).toEqual(['lib/text/languages.ts']);
    expect(importers('tldts')).toEqual(['lib/trust/outlets/registrable-domain.ts']);
    expect(importers('idb')).toEqual(['lib/platform/database.ts']);
    expect(importers('@mozilla/readability')).toEqual(['lib/page/article-text.ts']);
    expect(importers('jsdom')).toEqual(['lib/cli/open-page.ts']);
    expect(importers('webextension-polyfill')).toEqual([door]);
    expect(importers(door).filter((path) => layerOf(path) !== 'adapter')).toEqual([]);
  });

  it('lead to files that are there, in the spelling of the disk', () => {
    const paths = new Set([
      ...files.map(({ path }) => path),
      ...sourceFiles('{components,lib,entrypoints}/**/*.css', 'public/**/*.json', 'seeds/*.opml').map(({ path }) => path),
    ]);
    expect(
      offenders(({ imports }) => imports.filter((name) => ours(name.replace(/\?.*$/, '')) && !paths.has(name.replace(/\?.*$/, '')))),
    ).toEqual([]);
  });

  it('never go in circles', () => {
    expect(importCycle(files)).toBeUndefined();
  });
});

describe('code', () => {
  const holding = (forbidden: RegExp, but: (file: SourceFile) => boolean = () => false) =>
    offenders((file) => (but(file) ? [] : [...withoutComments(file.text).matchAll(forbidden)].map(([found]) => found)));

  it('names the browser in adapters alone', () => {
    const canKnow = ({ path }: SourceFile) => layerOf(path) === 'adapter';
    expect(holding(/(?<![\w.'-])(chrome|browser)\.[a-z]\w*/g, canKnow)).toEqual([]);
  });

  it('asks the network through one module, which only the worker of the newsroom and what opens our own files reach', () => {
    const network = 'lib/platform/network.ts';
    const asks = /\b(fetch\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|importScripts)/g;
    expect(holding(asks, ({ path }) => path === network)).toEqual([]);
    const importers = files.filter(({ imports }) => imports.includes(network)).map(({ path }) => path);
    expect(importers.sort()).toEqual(['entrypoints/newsroom.ts', 'lib/platform/bundled-pack.ts', 'lib/platform/press.ts']);
    const asking = files.filter(
      ({ path, text }) => importers.includes(path) && /import \{[^}]*\bask\b[^}]*\} from '[^']*network\.ts'/.test(text),
    );
    expect(asking.map(({ path }) => path)).toEqual(['entrypoints/newsroom.ts']);
  });

  it('makes no markup and no code out of text', () => {
    expect(holding(/\b(innerHTML|outerHTML|insertAdjacentHTML|document\.write|dangerouslySetInnerHTML|eval\(|new Function\b)/g)).toEqual(
      [],
    );
  });

  it('names no remote address to load from', () => {
    expect(holding(/\b(src|srcset|poster)=["'{`]+https?:/g)).toEqual([]);
  });
});

describe('files', () => {
  it('stay small: entrypoints compose in 60 lines, nothing is over 400', () => {
    const limit = ({ path }: SourceFile) => (layerOf(path) === 'entrypoint' ? 60 : 400);
    expect(files.filter((file) => file.lines > limit(file)).map(({ path, lines }) => `${path}: ${lines} lines`)).toEqual([]);
  });

  it('are under 80 lines in the middle', () => {
    const lengths = files.map(({ lines }) => lines).sort((a, b) => a - b);
    expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThan(80);
  });

  it('say what each exported function of lib means', () => {
    const undocumented = offenders(({ path, text }) =>
      path.startsWith('lib/')
        ? [...text.matchAll(/(\*\/\s*)?\nexport (?:async )?function\*? (\w+)/g)]
            .filter(([, comment]) => comment === undefined)
            .map(([, , name = '']) => name)
        : [],
    );
    expect(undocumented).toEqual([]);
  });
});

describe('the lockfile', () => {
  it('holds the programs of every platform, not of the machine alone that wrote it', () => {
    const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
      packages: Record<string, { optionalDependencies?: Record<string, string> }>;
    };
    const locked = new Set(Object.keys(packages).map((path) => path.replace(/^.*node_modules\//, '')));
    const wanted = Object.values(packages).flatMap(({ optionalDependencies = {} }) => Object.keys(optionalDependencies));
    expect(wanted.filter((name) => !locked.has(name))).toEqual([]);
  });
});
