import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** One source file and what it imports: files of ours by their path from the root, packages by name. */
export interface SourceFile {
  path: string;
  text: string;
  lines: number;
  imports: string[];
}

const importing = /(?:^|\n)\s*(?:import|export)\b(?:[^'"`;]*?\bfrom\b)?\s*['"]([^'"\n]+)['"]|\bimport\(\s*['"]([^'"\n]+)['"]/g;

/** The source files under these globs, with `/` in every path. */
export function sourceFiles(...globs: string[]): SourceFile[] {
  return globSync(globs)
    .map((path) => path.replaceAll('\\', '/'))
    .sort()
    .map((path) => {
      const text = readFileSync(path, 'utf8');
      return { path, text, lines: text.split('\n').length - 1, imports: importsOf(path, text) };
    });
}

function importsOf(path: string, text: string): string[] {
  return [...text.matchAll(importing)].map(([, standing, dynamic]) => {
    const name = standing ?? dynamic ?? '';
    return name.startsWith('.') ? join(dirname(path), name).replaceAll('\\', '/') : name;
  });
}

/** The code without its comments; strings stay. Good enough to look for names in, no parser. */
export function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|[^:'"`])\/\/.*$/gm, '$1');
}

/** A way around in the imports, as a list of paths that ends where it began; `undefined` where there is none. */
export function importCycle(files: SourceFile[]): string[] | undefined {
  const imports = new Map(files.map((file) => [file.path, file.imports]));
  const done = new Set<string>();

  function walk(path: string, way: string[]): string[] | undefined {
    if (way.includes(path)) return [...way.slice(way.indexOf(path)), path];
    if (done.has(path)) return undefined;
    for (const next of imports.get(path) ?? []) {
      const cycle = imports.has(next) ? walk(next, [...way, path]) : undefined;
      if (cycle) return cycle;
    }
    done.add(path);
    return undefined;
  }

  for (const { path } of files) {
    const cycle = walk(path, []);
    if (cycle) return cycle;
  }
  return undefined;
}
