import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PackContents } from '../corpus/schema.ts';
import { compileSeeds, type SeedFile } from '../corpus/seeds.ts';

/** The YAML and JSON files below a folder, in a stable order. */
export function seedFiles(folder: string): SeedFile[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(ya?ml|json)$/.test(name))
    .sort()
    .map((name) => ({ name: name.replaceAll('\\', '/'), text: readFileSync(join(folder, name), 'utf8') }));
}

/**
 * Reads a folder of seeds into the contents of a pack.
 * @throws SeedError naming file, field and reason
 */
export function readSeeds(folder: string): PackContents {
  return compileSeeds(seedFiles(folder));
}
