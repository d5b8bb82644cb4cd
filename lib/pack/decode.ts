import { z } from '../zod.ts';
import { damaged } from './read.ts';

/**
 * The most values that one JSON text may hold. Each takes far more memory parsed than its two bytes of text, so a text of nothing else
 * would fill the memory.
 */
export const mostValues = 1 << 18;

// A byte order mark is no JSON.
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Parses JSON in UTF-8 by a schema. @throws PackError that begins with `name` */
export function decode<T>(schema: z.ZodMiniType<T>, bytes: Uint8Array, name: string): T {
  const parsed = parse(schema, bytes, name);
  if (!parsed.success) throw damaged(name, inWords(parsed.error));
  return parsed.data;
}

/** The first few things that are wrong. zod's small build has no words for most of them; a place says enough, but for unknown fields. */
export function inWords({ issues }: z.core.$ZodError): string {
  const few = issues
    .slice(0, 3)
    .map((issue) => (issue.code === 'unrecognized_keys' ? { ...issue, message: `unknown field ${issue.keys[0]}` } : issue));
  return z.prettifyError({ issues: few });
}

/** Parses JSON in UTF-8. @throws PackError that begins with `name` */
export function parseJson(bytes: Uint8Array, name: string): unknown {
  if (!hasFewValues(bytes, mostValues)) throw damaged(name, `more than ${mostValues} values`);
  try {
    return JSON.parse(utf8.decode(bytes));
  } catch (error) {
    throw damaged(name, error instanceof Error ? error.message : String(error));
  }
}

function parse<T>(schema: z.ZodMiniType<T>, bytes: Uint8Array, name: string) {
  const value = parseJson(bytes, name);
  try {
    return schema.safeParse(value);
  } catch (error) {
    // zod itself overflows where some hundred thousand values are bad, and an expression may where a text is very long.
    throw damaged(name, error instanceof Error ? error.message : String(error));
  }
}

const comma = 0x2c;
const bracket = 0x5b;
const brace = 0x7b;

/** Whether a JSON text holds at most so many values, going by its commas and brackets: those within texts count too. */
export function hasFewValues(bytes: Uint8Array, most: number): boolean {
  if (bytes.length <= most) return true;
  let count = 0;
  for (const byte of bytes) if (byte === comma || byte === bracket || byte === brace) count++;
  return count <= most;
}
