import type { Criterion } from '../corpus/schema.ts';
import type { PageFacts } from './page-facts.ts';
import { isOfType, readCredits, structuredIn } from './read-credits.ts';
import type { StructuredNode } from './structured-data.ts';

/** The schema.org properties with which publishers name their policies. */
const declared: Partial<Record<Criterion, string>> = {
  ownership: 'ownershipFundingInfo',
  masthead: 'masthead',
  'corrections-policy': 'correctionsPolicy',
  'publishing-principles': 'publishingPrinciples',
  'diversity-policy': 'diversityPolicy',
};

/**
 * Reads what a page declares. One page cannot show that a policy is missing, since it may stand elsewhere on the site; whether it has a
 * byline it does show. Labels are found where the page is of that kind and says so.
 */
export function readPageFacts(document: Document, date: string): PageFacts {
  const nodes = structuredIn(document);
  const found = new Set<Criterion>();
  for (const [criterion, property] of Object.entries(declared))
    if (nodes.some((node) => namesPage(node[property]) || namesPage((node.publisher as StructuredNode | undefined)?.[property])))
      found.add(criterion as Criterion);
  if (nodes.some((node) => isOfType(node, /^OpinionNewsArticle$/) || hasSection(node, /opinion|comment|editorial|op-ed/i)))
    found.add('opinion-labelled');
  if (nodes.some((node) => isOfType(node, /^AdvertiserContentArticle$/))) found.add('advertising-labelled');
  const states: PageFacts['states'] = Object.fromEntries([...found].map((criterion) => [criterion, 'found' as const]));
  return { date, states: { ...states, byline: readCredits(document).author ? 'found' : 'absent' } };
}

/** A policy is a page, named by its address or described with it. */
function namesPage(value: unknown): boolean {
  return [value].flat().some((entry) => {
    const address =
      typeof entry === 'object' && entry !== null ? ((entry as StructuredNode).url ?? (entry as StructuredNode)['@id']) : entry;
    return typeof address === 'string' && /^https?:\/\/|^\//.test(address);
  });
}

function hasSection({ articleSection }: StructuredNode, section: RegExp): boolean {
  return [articleSection].flat().some((name) => typeof name === 'string' && section.test(name));
}
