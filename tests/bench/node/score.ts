/** Scores one large story in a process of its own: `score.ts ARTICLES SECONDS`. Prints what it saw as JSON. */
import { argv } from 'node:process';
import { Story } from '../../../lib/corpus/schema.ts';
import { trustScore } from '../../../lib/trust/score.ts';
import { type Effort, effort, type Spread, spread } from '../measure.ts';
import { largeStory } from '../trust/large-story.ts';

/** What one process saw. Times in milliseconds. */
export interface Scored {
  readonly score: Taken;
  /** The same story, read out of JSON. */
  readonly parse: Taken;
  /** The length of that JSON, in MB. */
  readonly size: number;
}

/** By the clock, and the work of the thread alone. */
interface Taken {
  readonly clock: Spread;
  readonly work: Spread;
}

/** No fewer rounds than this, however long they take. */
const leastRounds = 20;

const { story, ...judging } = largeStory(Number(argv[2]));
// A story that no pack could hold would measure nothing.
const json = JSON.stringify(Story.parse(story));
const scores: Effort<unknown>[] = [];
const parses: Effort<unknown>[] = [];
const until = performance.now() + Number(argv[3]) * 1000;
while (scores.length < leastRounds || performance.now() < until) {
  const parsed = effort(() => JSON.parse(json) as Story);
  const scored = effort(() => trustScore(parsed.value, judging));
  if (scored.value.score === null) throw new Error('there is no score to work out');
  parses.push({ ...parsed, value: undefined });
  scores.push({ ...scored, value: undefined });
}
const scored: Scored = { score: taken(scores), parse: taken(parses), size: json.length / 1e6 };
process.stdout.write(JSON.stringify(scored));

function taken(efforts: readonly Effort<unknown>[]): Taken {
  return { clock: spread(efforts.map(({ ms }) => ms)), work: spread(efforts.map(({ work }) => work)) };
}
