/**
 * Finds planted copies in a process of its own: `origins.ts ARTICLES PEERS`, with `true` for peers to have MinHash find them too. Prints
 * what it saw as JSON.
 */
import { argv } from 'node:process';
import { generateOutlets } from '../generate-stories.ts';
import { effort, percentile } from '../measure.ts';
import { copiesByMinhash, copiesByOrigins, type FindCopies } from '../trust/copy-finders.ts';
import { type Grade, gradeLinks } from '../trust/grade-links.ts';
import { plantArticles } from '../trust/planted-articles.ts';

/** What finding the copies took, and how well they were found. */
export interface Found extends Grade {
  /** Seconds by the clock, and of work by the thread alone. Medians. */
  readonly seconds: number;
  readonly work: number;
}

/** What one process saw. */
export interface OriginsFound {
  readonly articles: number;
  readonly copies: number;
  readonly ours: Found;
  readonly minhash?: Found;
}

const outlets = generateOutlets();
const articles = plantArticles(Number(argv[2]), outlets);
const found: OriginsFound = {
  articles: articles.length,
  copies: articles.filter(({ copies }) => copies).length,
  ours: measure(copiesByOrigins(outlets), 3),
  // Once: it takes minutes.
  ...(argv[3] === 'true' && { minhash: measure(copiesByMinhash, 1) }),
};
process.stdout.write(JSON.stringify(found));

function measure(find: FindCopies, rounds: number): Found {
  const runs = Array.from({ length: rounds }, () => {
    global.gc?.();
    return effort(() => find(articles));
  });
  const median = (of: 'ms' | 'work') =>
    percentile(
      runs.map((run) => run[of]),
      0.5,
    ) / 1000;
  return { seconds: median('ms'), work: median('work'), ...gradeLinks(articles, runs[0]?.value ?? []) };
}
