import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtExtension } from './e2e.ts';

/** Copies the built extension to a folder, with its manifest changed. */
export function copyExtension(folder: string, change: (manifest: Record<string, unknown>) => Record<string, unknown>): void {
  cpSync(builtExtension, folder, { recursive: true });
  const path = join(folder, 'manifest.json');
  writeFileSync(path, JSON.stringify(change(JSON.parse(readFileSync(path, 'utf8')))));
}
