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
  /** How many of the names in the story's headline the page gives. */
  readonly subjects: number;
  /** Whether both give versions (`5.7.0`), and none in common. */
  readonly otherVersion: boolean;
  /** How much of the page's title the story speaks of. */
  readonly title: number;
  /** How many telling figures both give, up to four, as a share of four. */
  readonly figures: number;
  /** Days from the story to the page, negative before it; undefined without a date. */
  readonly days: number | undefined;
  /** What both say, by weight, strongest first. */
  readonly shared: readonly WeightedTerm[];
}

const day = 86_400_000;

/** Compares one page with one story. */
export function compare(page: PageTerms, story: Profile): Features {
  const shared = [...story.terms.values()].filter(({ key }) => page.text.has(key)).sort((a, b) => b.weight - a.weight);
  const weightOf = (keys: Iterable<string>) => sum([...keys].map((key) => story.terms.get(key)?.weight ?? 0));
  const title = [...page.title.keys()];
  return {
    covered: Math.min(1, sum(shared.map(({ weight }) => weight)) / Math.max(1, story.fullWeight)),
    focus: weightOf([...story.focus].filter((key) => page.text.has(key))) / Math.max(1, weightOf(story.focus)),
    subjects: story.subjects.size ? [...story.subjects].filter((key) => page.text.has(key)).length / story.subjects.size : 0.5,
    otherVersion: isOtherVersion(page.text, story.terms),
    title: title.filter((key) => story.terms.has(key)).length / Math.max(1, title.length),
    figures: Math.min(4, shared.filter(({ kind }) => kind === 'figure').length) / 4,
    days: page.published === undefined ? undefined : Math.floor((page.published - story.day) / day),
    shared,
  };
}

function isOtherVersion(page: ReadonlyMap<string, Term>, story: ReadonlyMap<string, Term>): boolean {
  const versions = (found: ReadonlyMap<string, Term>) => [...found.keys()].filter((key) => /^#\d+\.\d+\.\d+$/.test(key));
  const given = versions(story);
  return given.length > 0 && versions(page).length > 0 && !given.some((version) => page.has(version));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
