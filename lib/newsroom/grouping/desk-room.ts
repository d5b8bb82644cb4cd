import { crowdOf } from './crowd.ts';
import { type DeskArticle, type DeskStory, type OpenStory, type Placement, storyId, type WaitingArticle } from './desk-stories.ts';
import { compare } from './evidence.ts';
import { NearMisses } from './near-misses.ts';
import { oddsOfGroups, oneByOne, type Side, speakersOf, threeTogether, weigh } from './odds.ts';
import type { Print } from './print.ts';
import { PrintIndex } from './print-index.ts';
import { openArticle, openStory, saveArticle, saveStory } from './saved.ts';
import type { DeskChanges, DeskState } from './snapshot.ts';
import { TermBook } from './term-book.ts';
import { secondEvent } from './two-events.ts';

/** With so many articles, the likest, a new one is compared, and with so many of their stories; so many single ones may speak for the first. */
const looked = { articles: 60, stories: 8, thirds: 3 };
/** A story whose log-odds are so much too low for an article to join may still be one with the story that it joins. */
const bridging = 2.5;
/** So many articles of a story count in how common words are: what many tell at once does not make its words dull. */
const counted = 8;
/** Whenever a story has grown by this factor, it is looked at for a second event, and stories that nearly joined it are asked again. */
const growth = 1.25;

/** The articles and stories that a desk has, and how they join and part. */
export class DeskRoom {
  readonly book = new TermBook();
  nextArticle: number;
  #nextStory: number;
  readonly #index = new PrintIndex();
  readonly #misses = new NearMisses();
  readonly #articles = new Map<number, DeskArticle>();
  readonly #byId = new Map<string, DeskArticle>();
  readonly #stories = new Map<string, OpenStory>();
  /** The ids of articles and stories that are not any more as they were when changes were last told. */
  #touched = { articles: new Set<string>(), stories: new Set<string>() };

  constructor({ next, prints, stories }: DeskState) {
    this.nextArticle = next.article;
    this.#nextStory = next.story;
    const storyOf = new Map<string, OpenStory>();
    for (const saved of stories) {
      const story = openStory(saved);
      this.#stories.set(story.id, story);
      for (const article of saved.articles) storyOf.set(article, story);
    }
    const keeper = new Map([...this.#stories.values()].flatMap((story) => [story.id, ...story.merged].map((id) => [id, story] as const)));
    for (const { id, nearly = [] } of stories)
      for (const other of nearly) {
        const [one, two] = [keeper.get(id), keeper.get(other)];
        if (one && two && one !== two) this.#misses.add(one, two);
      }
    for (const saved of [...prints].sort((a, b) => a.number - b.number)) {
      const story = storyOf.get(saved.id);
      if (!story) continue;
      const article = openArticle(saved);
      story.members.push(article.number);
      this.#keep({ ...article, story });
    }
  }

  articleOf(id: string): DeskArticle | undefined {
    return this.#byId.get(id);
  }

  /** The articles of a story as one side of a comparison. */
  sideOf({ members }: OpenStory): Side {
    return { prints: this.#printsOf(speakersOf(members)), size: members.length };
  }

  /** Where an article stands that is not here yet: how crowded it is there, and the stories of its likest articles, the likest first. */
  look(print: Print): { crowd: number; near: OpenStory[] } {
    const near = new Map<OpenStory, { alike: number; odds: number }>();
    for (const number of this.#index.nearest(print, looked.articles)) {
      const { story, print: other } = this.#article(number);
      const evidence = compare(print, other);
      const { alike, odds } = near.get(story) ?? { alike: 0, odds: Number.NEGATIVE_INFINITY };
      near.set(story, { alike: Math.max(alike, evidence.alike), odds: Math.max(odds, weigh(evidence)) });
    }
    const sorted = [...near].sort((a, b) => b[1].odds - a[1].odds || a[0].number - b[0].number);
    return {
      crowd: crowdOf([...near.values()].map(({ alike }) => alike)),
      near: sorted.slice(0, looked.stories).map(([story]) => story),
    };
  }

  /**
   * Puts an article into the likest story, or into one of its own.
   * @param near the stories that it may belong to
   * @param own the story that it has to itself already
   */
  place(article: WaitingArticle, near: readonly OpenStory[], own?: OpenStory): Placement {
    const likest = this.#likest(article.print, near);
    if (own) this.#stories.set(own.id, own);
    const joined = own === undefined && this.#isOne(likest) ? likest.shift() : undefined;
    const story = joined?.story ?? own ?? this.#open(undefined);
    const isNew = joined === undefined && own === undefined;
    const others = likest.map((each) => each.story);
    if (!joined) for (const other of others) this.#misses.add(story, other);
    return { ...this.join(article, story, isNew ? [] : others), isNew };
  }

  /** Puts an article into a story, which may join others with it, or turn out to be two. */
  join(article: WaitingArticle, story: OpenStory, others: readonly OpenStory[] = []): Placement {
    this.#enter(article, story);
    const [kept, gone] = this.#merge(story, this.#hasGrown(story) ? [...others, ...this.#misses.of(story)] : others);
    const split = this.#split(kept);
    return {
      story: this.#article(article.number).story.id,
      isNew: false,
      ...(gone.length > 0 && { merged: gone }),
      ...(split && { split: [{ story: split.id, articles: this.#idsOf(split) }] }),
    };
  }

  /** Takes an article out of its story. */
  leave(article: DeskArticle): void {
    const { story } = article;
    story.members = story.members.filter((member) => member !== article.number);
    if (story.members.length === 0) this.#drop(story);
    if (article.used.length > 0) this.book.count(article.used, -1);
    this.#index.remove(article.number);
    this.#articles.delete(article.number);
    this.#byId.delete(article.id);
    this.#touched.articles.add(article.id);
    this.#touched.stories.add(story.id);
  }

  /** What changed since the desk was opened, or since this was last asked. */
  changes(): DeskChanges {
    const { articles, stories } = this.#touched;
    this.#touched = { articles: new Set(), stories: new Set() };
    return {
      next: { article: this.nextArticle, story: this.#nextStory },
      prints: [...articles].flatMap((id) => this.#byId.get(id) ?? []).map(saveArticle),
      removed: [...articles].filter((id) => !this.#byId.has(id)),
      stories: [...stories]
        .flatMap((id) => this.#stories.get(id) ?? [])
        .map((story) => saveStory(story, this.#idsOf(story), this.#misses.before(story))),
      gone: [...stories].filter((id) => !this.#stories.has(id)),
    };
  }

  tell(): DeskStory[] {
    const stories = [...this.#stories.values()].sort((a, b) => a.number - b.number);
    return stories.map((story) => {
      const days = this.#printsOf(story.members).flatMap(({ day }) => day ?? []);
      return {
        id: story.id,
        articles: this.#idsOf(story),
        first: days.length > 0 ? days.reduce((a, b) => Math.min(a, b)) : undefined,
        last: days.length > 0 ? days.reduce((a, b) => Math.max(a, b)) : undefined,
        merged: [...story.merged],
        splitFrom: story.splitFrom,
      };
    });
  }

  /** The stories that an article may belong to, or that it may show to be one with its own: the likeliest first. */
  #likest(print: Print, near: readonly OpenStory[]): { story: OpenStory; odds: number }[] {
    return near
      .map((story) => ({ story, odds: oddsOfGroups({ prints: [print], size: 1 }, this.sideOf(story), oneByOne) }))
      .filter(({ odds }) => odds > oneByOne.threshold - bridging)
      .sort((a, b) => b.odds - a.odds || a.story.number - b.story.number);
  }

  /** Whether an article belongs to the likeliest story: because that is sure enough, or because a third article is much like both. */
  #isOne(likest: readonly { story: OpenStory; odds: number }[]): boolean {
    const [first] = likest;
    if (!first || first.odds > oneByOne.threshold) return first !== undefined;
    const [single, ...thirds] = likest.filter(({ story }) => story.members.length === 1).slice(0, 1 + looked.thirds);
    if (single !== first) return false;
    return thirds.some(({ story, odds }) => {
      const between = oddsOfGroups(this.sideOf(first.story), this.sideOf(story), oneByOne);
      return (first.odds + odds + between) / 3 > threeTogether;
    });
  }

  /** An article that two stories are like may show that they are one. Gives the story that stays, and the ids of those that are gone. */
  #merge(story: OpenStory, others: readonly OpenStory[]): [kept: OpenStory, gone: string[]] {
    let kept = story;
    const gone: string[] = [];
    for (const other of new Set(others)) {
      if (!this.#stories.has(other.id)) continue;
      if (oddsOfGroups(this.sideOf(kept), this.sideOf(other), oneByOne) <= oneByOne.threshold) continue;
      if (this.#secondEvent([...kept.members, ...other.members])) continue;
      const [first, later] = kept.number < other.number ? [kept, other] : [other, kept];
      for (const member of later.members) this.#article(member).story = first;
      first.members = [...first.members, ...later.members].sort((a, b) => a - b);
      first.merged.push(later.id, ...later.merged);
      this.#drop(later, first);
      for (const { id } of [first, later]) this.#touched.stories.add(id);
      gone.push(later.id);
      kept = first;
    }
    return [kept, gone];
  }

  #hasGrown({ members, checked }: OpenStory): boolean {
    return members.length >= checked * growth;
  }

  /** Takes a second event out of a story that has grown. The side of the first article keeps the id. */
  #split(story: OpenStory): OpenStory | undefined {
    if (!this.#hasGrown(story)) return undefined;
    story.checked = story.members.length;
    const places = this.#secondEvent(story.members);
    if (!places) return undefined;
    const apart = new Set(places.map((place) => story.members[place] as number));
    const other = this.#open(story.id);
    other.members = story.members.filter((member) => apart.has(member));
    story.members = story.members.filter((member) => !apart.has(member));
    for (const member of other.members) this.#article(member).story = other;
    return other;
  }

  #secondEvent(members: readonly number[]): number[] | undefined {
    return secondEvent(this.#printsOf(members), (term) => this.book.information(term));
  }

  #open(splitFrom: string | undefined): OpenStory {
    const number = this.#nextStory++;
    const story: OpenStory = { id: storyId(number), number, members: [], merged: [], splitFrom, checked: 0 };
    this.#stories.set(story.id, story);
    this.#touched.stories.add(story.id);
    return story;
  }

  /** Takes a story away. @param into the one that it went into */
  #drop(story: OpenStory, into?: OpenStory): void {
    this.#stories.delete(story.id);
    this.#misses.forget(story, into);
  }

  #enter(article: WaitingArticle, story: OpenStory): void {
    const last = story.members.at(-1) ?? -1;
    story.members.push(article.number);
    if (article.number < last) story.members.sort((a, b) => a - b);
    this.#keep({ ...article, story, used: story.members.length <= counted ? article.used : new Uint32Array() });
    this.#touched.articles.add(article.id);
    this.#touched.stories.add(story.id);
  }

  #keep(article: DeskArticle): void {
    if (article.used.length > 0) this.book.count(article.used);
    this.#articles.set(article.number, article);
    this.#byId.set(article.id, article);
    this.#index.add(article.number, article.print);
  }

  #article(number: number): DeskArticle {
    return this.#articles.get(number) as DeskArticle;
  }

  #printsOf(members: readonly number[]): Print[] {
    return members.map((member) => this.#article(member).print);
  }

  #idsOf({ members }: OpenStory): string[] {
    return members.map((member) => this.#article(member).id);
  }
}
