import type { Profile, WeightedTerm } from './profile.ts';
import type { Term } from './terms.ts';

/** A page as the matcher sees it. */
export interface PageTerms {
  readonly title: ReadonlyMap<string, Term>;
  /** Title, description and first paragraphs together. */
  readonly text: ReadonlyMap<string, Term>;
  /** When the page says it was published, in milliseconds; undefined where it gives no date that can be read. */
  readonly published: number | undefined;
}

/** What a page and a story have in common. Shares are 0 to 1. */
export interface Features {
  /** How much of the weight of the story's strongest terms the page speaks of. */
  readonly covered: number;
  /** How much of the story's headline and dek the page speaks of. */
  readonly focus: number;
  /** How much of the page's title the story speaks of. */
  readonly title: number;
  /** How many telling figures both give, up to four, as a share of four. */
  readonly figures: number;
  /** Days from the story to the page, negative before it; undefined without a date. */
  readonly days: number | undefined;
  /** What both say, by weight, strongest first. */
  readonly shared: readonly WeightedTerm[];
}

/** How many of its strongest terms an article on the story may be expected to use. */
const strongest = 40;

const day = 86_400_000;

/** Compares one page with one story. */
export function compare(page: PageTerms, story: Profile): Features {
  const shared = [...story.terms.values()].filter(({ key }) => page.text.has(key)).sort((a, b) => b.weight - a.weight);
  const all = [...story.terms.values()].map(({ weight }) => weight).sort((a, b) => b - a);
  const weightOf = (keys: Iterable<string>) => sum([...keys].map((key) => story.terms.get(key)?.weight ?? 0));
  const title = [...page.title.keys()];
  return {
    covered: Math.min(1, sum(shared.map(({ weight }) => weight)) / Math.max(1, sum(all.slice(0, strongest)))),
    focus: weightOf([...story.focus].filter((key) => page.text.has(key))) / Math.max(1, weightOf(story.focus)),
    title: title.filter((key) => story.terms.has(key)).length / Math.max(1, title.length),
    figures: Math.min(4, shared.filter(({ kind }) => kind === 'figure').length) / 4,
    days: page.published === undefined ? undefined : Math.floor((page.published - story.day) / day),
    shared,
  };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
