import { once } from 'node:events';
import type { Terminal } from './command.ts';

/** The terminal, the files or the pipes that this process was started with. */
export function processTerminal(): Terminal {
  const { stdin, stdout, stderr } = process;
  // Whoever reads our output may have enough of it, as `head` does. That is no failure.
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
  let isShown = false;
  const clear = () => {
    if (isShown) stderr.write('\r\x1b[2K');
    isShown = false;
  };
  return {
    /** Gives no more input while the output waits to be taken, so that no more of it is held than one piece of input makes. */
    stdin: (async function* () {
      for await (const chunk of stdin) {
        yield chunk as Uint8Array;
        if (stdout.writableNeedDrain) await once(stdout, 'drain');
      }
    })(),
    print(text) {
      clear();
      stdout.write(text);
    },
    note(line) {
      clear();
      stderr.write(`${line}\n`);
    },
    progress(line) {
      if (!stderr.isTTY) return;
      clear();
      stderr.write(line.slice(0, stderr.columns - 1));
      isShown = true;
    },
  };
}
