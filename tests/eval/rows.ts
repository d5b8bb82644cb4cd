import { readFileSync } from 'node:fs';
import { z } from '../../lib/zod.ts';

/** An article of a data set: one JSON object a line. `story` says what it is about; `kind` whether the corpus is to know that. */
export const EvalRow = z.object({
  id: z.string(),
  title: z.string(),
  text: z.optional(z.nullable(z.string())),
  url: z.optional(z.nullable(z.string())),
  date: z.optional(z.nullable(z.string())),
  publisher: z.optional(z.nullable(z.string())),
  story: z.optional(z.nullable(z.string())),
  topic: z.optional(z.string()),
  kind: z.optional(z.string()),
});
export type EvalRow = z.infer<typeof EvalRow>;

/** All rows of a file of JSON lines. */
export function readRows(path: string): EvalRow[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => EvalRow.parse(JSON.parse(line)));
}
