import { readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { PackContents } from '../../corpus/schema.ts';
import { compileSeeds, type SeedFile } from '../../corpus/seeds.ts';
import { CommandError } from '../command.ts';
import { seedFiles } from '../read-seeds.ts';

/** What a pack is built from: files of articles, and stories that are written already. */
export interface Inputs {
  readonly articles: readonly string[];
  readonly written: PackContents;
}

/**
 * Sorts the arguments of `build` into files of articles and written stories, and reads the latter.
 * @throws SeedError naming file, field and reason; CommandError where a file is neither
 */
export function readInputs(paths: readonly string[]): Inputs {
  const articles: string[] = [];
  const seeds: SeedFile[] = [];
  for (const path of paths) {
    if (statSync(path).isDirectory()) {
      const files = seedFiles(path);
      if (files.length === 0) throw new CommandError(`${path}: no stories in this folder (.yaml or .json)`);
      // The file of outlets is known by its name.
      seeds.push(...files.map((file) => (isOutlets(file.name) ? file : { ...file, name: join(path, file.name) })));
    } else if (/\.(ya?ml|json)$/.test(path))
      seeds.push({ name: isOutlets(basename(path)) ? basename(path) : path, text: readFileSync(path, 'utf8') });
    else if (/\.(jsonl|ndjson)$/.test(path)) articles.push(path);
    else throw new CommandError(`${path}: neither articles (.jsonl) nor stories (.yaml, .json or a folder of them)`, 2);
  }
  return { articles, written: seeds.length > 0 ? compileSeeds(seeds) : { outlets: [], stories: [] } };
}

function isOutlets(name: string): boolean {
  return /^outlets\.(ya?ml|json)$/.test(name);
}
