import { join } from 'node:path';
import { randomStream } from './random.ts';
import { type EvalRow, readRows } from './rows.ts';

/** The articles of ECB+, in which each topic holds two events that look alike. */
export function lookAlikes(data: string): EvalRow[] {
  return readRows(join(data, 'stories-ecbplus/articles.jsonl'));
}

/** The corpus of match-dev: stories of two articles among thousands of single ones. */
export function amongSingles(data: string): EvalRow[] {
  return readRows(join(data, 'match-dev/corpus.jsonl'));
}

/** Every other topic, or story: 0 or 1. */
export function halfOf({ topic, story }: EvalRow): 0 | 1 {
  const number = topic
    ? Number(topic.replace(/\D/g, ''))
    : [...(story ?? '')].reduce((sum, sign) => (sum * 31 + sign.charCodeAt(0)) | 0, 7);
  return number % 2 === 0 ? 0 : 1;
}

/** The rows in another order, the same for one seed. */
export function shuffled<T>(rows: readonly T[], seed: number): T[] {
  const random = randomStream(seed);
  const order = [...rows];
  for (let at = order.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [order[at], order[other]] = [order[other] as T, order[at] as T];
  }
  return order;
}
