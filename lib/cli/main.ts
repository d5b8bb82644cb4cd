import { readFileSync } from 'node:fs';
import type { Command, Terminal } from './command.ts';
import { explain } from './explain.ts';
import { nearest } from './nearest.ts';
import { processTerminal } from './process-terminal.ts';

/** The commands, each loaded when it is needed: reading pages brings a whole browser's worth of code with it. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  build: async () => (await import('./commands/build.ts')).build,
  match: async () => (await import('./commands/match.ts')).match,
  search: async () => (await import('./commands/search.ts')).search,
  inspect: async () => (await import('./commands/inspect.ts')).inspect,
  origins: async () => (await import('./commands/origins.ts')).origins,
  read: async () => (await import('./commands/read.ts')).read,
  trust: async () => (await import('./commands/trust.ts')).trust,
  keygen: async () => (await import('./commands/keygen.ts')).keygen,
  sign: async () => (await import('./commands/sign.ts')).sign,
  verify: async () => (await import('./commands/verify.ts')).verify,
  'same-point': async () => (await import('./commands/same-point.ts')).samePoint,
};

/** Runs `plumbline` with these arguments and gives the exit code. */
export async function main(args: string[], terminal: Terminal = processTerminal()): Promise<number> {
  const [name, ...rest] = args;
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    (name === undefined ? terminal.note : terminal.print)(await overview());
    return name === undefined ? 2 : 0;
  }
  if (name === '--version' || name === '-v') {
    terminal.print(`${version()}\n`);
    return 0;
  }
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!load) {
    const meant = nearest(name, Object.keys(commands));
    terminal.note(`plumbline: no command is called ${name}; ${meant ? `did you mean ${meant}?` : '`plumbline --help` lists them'}`);
    return 2;
  }
  const command = await load();
  if (rest.includes('--help') || rest.includes('-h')) {
    terminal.print(`${command.summary}\n\n${command.usage}\n`);
    return 0;
  }
  try {
    return await command.run(rest, terminal);
  } catch (error) {
    const { message, exitCode } = explain(error);
    terminal.note(`plumbline ${name}: ${message}`);
    if (exitCode === 2) terminal.note(`\`plumbline ${name} --help\` tells how it is used`);
    return exitCode;
  }
}

async function overview(): Promise<string> {
  const all = await Promise.all(Object.values(commands).map((load) => load()));
  const width = Math.max(...all.map(({ name }) => name.length));
  return `plumbline COMMAND …

${all.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`).join('\n')}

Articles become a published pack by build, keygen, sign and verify, in this order.
plumbline COMMAND --help tells how a command is used, plumbline --version which version this is.
`;
}

function version(): string {
  const manifest = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { version: string };
  return manifest.version;
}
