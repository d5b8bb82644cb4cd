/** What a command is given of the world, so that tests can run it in the same process. */
export interface Terminal {
  readonly stdin: AsyncIterable<Uint8Array>;
  /** Writes to standard output: results and nothing else. */
  readonly print: (text: string) => void;
  /** Writes a line to standard error. */
  readonly note: (line: string) => void;
  /** Shows how far long work has come, in one line that it overwrites; silent where standard error is no terminal. */
  readonly progress: (line: string) => void;
}

/** One command of `plumbline`. `run` gives the exit code: 0 done, 1 the input was bad or the answer is no, 2 wrong usage. */
export interface Command {
  readonly name: string;
  /** One line for the list of commands. */
  readonly summary: string;
  /** What `plumbline NAME --help` prints after the summary. */
  readonly usage: string;
  run(args: string[], terminal: Terminal): Promise<number>;
}

/** The command was called wrongly or its input cannot be used; the message names file and line, or the option. */
export class CommandError extends Error {
  override name = 'CommandError';
  readonly exitCode: 1 | 2;

  constructor(message: string, exitCode: 1 | 2 = 1) {
    super(message);
    this.exitCode = exitCode;
  }
}
