import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { main } from '../../../lib/cli/main.ts';

/** Runs a command as a terminal would, with this as its standard input. */
export async function runCommand(args: string[], input = ''): Promise<{ code: number; out: string; notes: string[] }> {
  let out = '';
  const notes: string[] = [];
  async function* stdin() {
    yield new TextEncoder().encode(input);
  }
  const code = await main(args, {
    stdin: stdin(),
    print: (text) => {
      out += text;
    },
    note: (line) => notes.push(line),
    progress: () => undefined,
  });
  return { code, out, notes };
}

/** A folder that is gone after the tests of a file. @returns the path of a file in it */
export function temporaryFolder(): (name: string) => string {
  const folder = mkdtempSync(join(tmpdir(), 'plumbline-cli-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return (name) => join(folder, name);
}

/** Values as lines of JSON. */
export function jsonLines(values: readonly unknown[]): string {
  return values.map((value) => `${JSON.stringify(value)}\n`).join('');
}
