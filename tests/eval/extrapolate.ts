import { fitLogistic, probability } from './logistic-regression.ts';
import { randomStream } from './random.ts';

/** At a corpus of so many stories, for each page the share of corpora of that size in which it was matched. */
export interface RateAt {
  readonly stories: number;
  readonly matched: readonly number[];
}

/** How often pages are drawn anew. */
const draws = 400;

/** What a rate comes to at another size, by log-odds against the logarithm of the size, with the middle 95 % of pages drawn anew. */
export function extrapolate(rates: readonly RateAt[], stories: number): { rate: number; low: number; high: number; slope: number } {
  const pages = rates[0]?.matched.length ?? 0;
  const own = Array.from({ length: pages }, (_, at) => at);
  const random = randomStream(3);
  const drawn = Array.from(
    { length: draws },
    () =>
      rateAt(
        rates,
        own.map(() => Math.floor(random() * pages)),
        stories,
      ).rate,
  );
  drawn.sort((a, b) => a - b);
  return { ...rateAt(rates, own, stories), low: drawn[Math.floor(draws * 0.025)] ?? 0, high: drawn[Math.floor(draws * 0.975)] ?? 1 };
}

function rateAt(rates: readonly RateAt[], pages: readonly number[], stories: number): { rate: number; slope: number } {
  const examples = rates.flatMap(({ stories: size, matched }) => {
    const hits = pages.reduce((sum, page) => sum + (matched[page] ?? 0), 0);
    // Half a page more on both sides: a size without any match has log-odds too.
    return [true, false].map((right) => ({
      features: [Math.log10(size) - 3],
      right,
      weight: 0.5 + (right ? hits : pages.length - hits),
    }));
  });
  const weights = fitLogistic(examples, 1e-6);
  return { rate: probability(weights, [Math.log10(stories) - 3]), slope: weights[0] ?? 0 };
}
