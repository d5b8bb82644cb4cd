import { daysFrom, type Facts, focusUnit } from '../pack/facts.ts';
import type { Pack } from '../pack/pack.ts';
import { isFocus, type Postings, weights } from '../pack/postings.ts';
import type { PageTerm } from './page-terms.ts';

/** How many stories are looked at closely. */
const looked = 20;
/** What a date near the story's is worth when candidates are chosen, and how many days it takes to fade. */
const nearness = { bonus: 0.6, days: 7 };

/** What a page and a story have in common. Shares are of the page's telling terms, by weight, 0 to 1. */
export interface Comparison {
  readonly story: number;
  /** The cosine between page and story. */
  readonly similarity: number;
  /** How much of the page the story speaks of. */
  readonly covered: number;
  readonly coveredTitle: number;
  readonly coveredNames: number;
  /** How much of the figures in the page's title. */
  readonly coveredFigures: number;
  /** How much of the story's headline and dek the page speaks of. */
  readonly focus: number;
  /** Days from the story to the page; undefined without a date. */
  readonly days: number | undefined;
  readonly articles: number;
  /** The terms that both use, in the page's order. */
  readonly shared: readonly PageTerm[];
}

/** Looks the page's terms up and compares it with the stories that have most in common with it, the likest first. */
export async function findCandidates(
  pack: Pack,
  language: number,
  page: readonly PageTerm[],
  day: number | undefined,
): Promise<Comparison[]> {
  const known = page.filter(({ entry }) => entry);
  const [facts, postings] = await Promise.all([pack.facts(), pack.lexicon.postings(known.flatMap(({ entry }) => (entry ? [entry] : [])))]);
  const similarity = new Float32Array(pack.info.stories);
  postings.forEach(({ stories, marks }, at) => {
    const weight = known[at]?.weight ?? 0;
    for (let each = 0; each < stories.length; each++)
      similarity[stories[each] as number] =
        (similarity[stories[each] as number] as number) + weight * (weights[(marks[each] as number) & 15] as number);
  });
  const chosen = likest(similarity, facts, language, day);
  const using = usersAmong(chosen, postings);
  const shares = sharesOf(page);
  return chosen.map((story, at) => {
    const shared = known.filter((_, term) => using[term]?.has(at));
    const share = (whole: number, counts: (term: PageTerm) => boolean) =>
      whole > 0 ? shared.reduce((sum, term) => sum + (counts(term) ? term.weight : 0), 0) / whole : undefined;
    const covered = share(shares.all, () => true) ?? 0;
    return {
      story,
      similarity: similarity[story] ?? 0,
      covered,
      coveredTitle: share(shares.title, ({ inTitle }) => inTitle) ?? covered,
      coveredNames: shares.names > 0 ? (share(shares.names + fewNames, isNamed) ?? 0) : covered,
      coveredFigures: share(shares.figures, isTitleFigure) ?? 1,
      focus: focusOf(
        shared.map((term) => ({ term, mark: using[known.indexOf(term)]?.get(at) ?? 0 })),
        (facts.focus[story] ?? 0) * focusUnit,
      ),
      days: daysFrom(facts, story, day),
      articles: facts.articles[story] ?? 1,
      shared,
    };
  });
}

function focusOf(shared: readonly { term: PageTerm; mark: number }[], whole: number): number {
  const spoken = shared.reduce((sum, { term, mark }) => sum + (isFocus(mark >> 4) ? term.information : 0), 0);
  return whole > 0 ? Math.min(1, spoken / whole) : 0;
}

/** A page of few names is not known by them: their share counts as if so much more weight of other names stood there. */
const fewNames = 0.5;

const isNamed = ({ isName, isFigure }: PageTerm) => isName || isFigure;
const isTitleFigure = ({ isFigure, inTitle }: PageTerm) => isFigure && inTitle;

function sharesOf(page: readonly PageTerm[]) {
  const sum = (counts: (term: PageTerm) => boolean) => page.reduce((total, term) => total + (counts(term) ? term.weight : 0), 0);
  return { all: sum(() => true), title: sum(({ inTitle }) => inTitle), names: sum(isNamed), figures: sum(isTitleFigure) };
}

/** The stories most like the page, the likest first; one near in time is preferred. */
function likest(similarity: Float32Array, facts: Facts, language: number, day: number | undefined): number[] {
  const best: { story: number; value: number }[] = [];
  let least = 0;
  for (let story = 0; story < similarity.length; story++) {
    const like = similarity[story] as number;
    if (like === 0 || like * (1 + nearness.bonus) <= least || facts.language[story] !== language) continue;
    const days = daysFrom(facts, story, day);
    const value = like * (1 + (days === undefined ? 0 : nearness.bonus * Math.exp(-Math.abs(days) / nearness.days)));
    if (value <= least) continue;
    let at = best.length;
    while (at > 0 && (best[at - 1]?.value ?? 0) < value) at--;
    best.splice(at, 0, { story, value });
    if (best.length > looked) best.pop();
    if (best.length === looked) least = best.at(-1)?.value ?? 0;
  }
  return best.map(({ story }) => story);
}

/** For each postings, which of the chosen stories are in them, by their places among the chosen, with their marks. */
function usersAmong(chosen: readonly number[], postings: readonly Postings[]): Map<number, number>[] {
  return postings.map(({ stories, marks }) => {
    const users = new Map<number, number>();
    chosen.forEach((story, at) => {
      const found = indexOf(stories, story);
      if (found >= 0 && ((marks[found] ?? 0) & 15) > 0) users.set(at, marks[found] ?? 0);
    });
    return users;
  });
}

/** Where a story stands in rising numbers, or -1. */
function indexOf(stories: Uint32Array, story: number): number {
  let low = 0;
  let high = stories.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((stories[middle] as number) < story) low = middle + 1;
    else high = middle;
  }
  return stories[low] === story ? low : -1;
}
