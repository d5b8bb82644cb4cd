import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';
import { CommandError } from './command.ts';

/** The options and the other arguments of a command. @throws CommandError for an option that is none */
export function parseOptions<const T extends ParseArgsOptionsConfig>(args: string[], options: T) {
  try {
    return parseArgs({ args, options, allowPositionals: true });
  } catch (error) {
    throw new CommandError(error instanceof Error ? error.message : String(error), 2);
  }
}

/** A whole number from 1 on that an option gives. @throws CommandError for anything else */
export function countOption(name: string, value: string): number {
  const count = Number(value);
  if (!Number.isInteger(count) || count < 1 || count > 1000) throw new CommandError(`--${name}: a whole number from 1 to 1000`, 2);
  return count;
}
