import { main } from '../../lib/cli/main.ts';

/** Runs the command without a terminal, and gives what it prints. @throws what it notes, where it fails */
export async function runPlumbline(...args: string[]): Promise<string> {
  let out = '';
  const notes: string[] = [];
  const code = await main(args, {
    stdin: new Blob().stream(),
    print: (text) => {
      out += text;
    },
    note: (line) => notes.push(line),
    progress: () => undefined,
  });
  if (code !== 0) throw new Error(notes.join('\n'));
  return out;
}
