import { z } from '../zod.ts';
import { CommandError } from './command.ts';

/** Reasons in words: zod's small build comes without them. */
const inWords = z.locales.en().localeError;

/** Cuts a stream of UTF-8 bytes into lines, with their numbers from 1. Holds one line at a time. */
async function* lines(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<{ line: string; number: number }> {
  const decoder = new TextDecoder();
  let rest = '';
  let number = 0;
  for await (const chunk of bytes) {
    const parts = (rest + decoder.decode(chunk, { stream: true })).split('\n');
    rest = parts.pop() ?? '';
    for (const line of parts) yield { line, number: ++number };
  }
  rest += decoder.decode();
  if (rest !== '') yield { line: rest, number: ++number };
}

/**
 * The rows of a stream of JSON lines, each checked; empty lines are passed over.
 * @throws CommandError naming file, line and what is wrong there
 */
export async function* jsonRows<T>(file: string, bytes: AsyncIterable<Uint8Array>, schema: z.ZodMiniType<T>): AsyncGenerator<T> {
  for await (const { line, number } of lines(bytes)) {
    if (line.trim() === '') continue;
    let value: unknown;
    try {
      value = JSON.parse(line);
    } catch (error) {
      throw new CommandError(`${file}:${number}: ${error instanceof Error ? error.message : String(error)}`);
    }
    const row = schema.safeParse(value, { error: inWords });
    if (!row.success) {
      const [issue] = row.error.issues;
      throw new CommandError(`${file}:${number}: ${issue ? `${z.core.toDotPath(issue.path) || 'row'}: ${issue.message}` : 'not a row'}`);
    }
    yield row.data;
  }
}
