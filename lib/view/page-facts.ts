import type { CorpusStory } from '../corpus/corpus.ts';
import type { Fact, Outlet } from '../corpus/schema.ts';
import type { PageFacts } from '../page/page-facts.ts';
import { outletAt } from '../trust/outlets/outlet-at.ts';

/**
 * A story as it is seen beside a page: where the page is one of its outlets', what the page declares is added to what is known of that
 * outlet. It adds what nobody looked at and what was looked for in vain elsewhere, and never takes away what the pack found.
 */
export function besidePage(found: CorpusStory, page: string, { date, states }: PageFacts): CorpusStory {
  const outlets = new Set(found.story.articles.map(({ outlet }) => outlet));
  const own = outletAt(
    page,
    [...outlets].map((id) => found.outletOf(id)),
  );
  if (!own) return found;
  const facts: Outlet['facts'] = { ...own.facts };
  for (const [criterion, state] of Object.entries(states) as [keyof Outlet['facts'], Fact['state']][])
    if (facts[criterion] === undefined || (state === 'found' && facts[criterion].state === 'absent'))
      facts[criterion] = { state, page, date };
  return { ...found, outletOf: (id) => (id === own.id ? { ...own, facts } : found.outletOf(id)) };
}
