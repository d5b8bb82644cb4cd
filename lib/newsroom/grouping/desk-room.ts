import type { DeskStory, OpenStory, Placement } from './desk-stories.ts';
import { oddsOf, oddsOfGroups, oneByOne } from './odds.ts';
import type { Print } from './print.ts';
import { PrintIndex } from './print-index.ts';
import { type DeskArticle, type DeskSnapshot, fillBook, saveArticle, savedPrint } from './snapshot.ts';
import { TermBook } from './term-book.ts';
import { secondEvent } from './two-events.ts';

/** With so many articles, the likest, a new one is compared, and with so many of their stories. */
const looked = { articles: 60, stories: 8 };
/** A story whose log-odds are so much too low for an article to join may still be one with the story that it joins. */
const bridging = 2;
/** So many articles of a story count in how common words are: what many tell at once does not make its words dull. */
const counted = 8;
/** A story is looked at for a second event whenever it has grown by this factor. */
const growth = 1.25;

/** The articles and stories that a desk has, and how they join and part. */
export class DeskRoom {
  readonly book = new TermBook();
  nextArticle: number;
  #nextStory: number;
  readonly #index = new PrintIndex();
  readonly #articles = new Map<number, DeskArticle>();
  readonly #byId = new Map<string, DeskArticle>();
  readonly #stories = new Map<number, OpenStory>();

  constructor(saved?: DeskSnapshot) {
    this.nextArticle = saved?.nextArticle ?? 0;
    this.#nextStory = saved?.nextStory ?? 1;
    if (!saved) return;
    fillBook(this.book, saved);
    for (const { number, members, merged, splitFrom, checked } of saved.stories)
      this.#stories.set(number, { number, members: [...members], merged: [...merged], splitFrom, checked });
    for (const each of saved.articles) {
      const story = this.#stories.get(each.story);
      if (story) this.#keep({ number: each.number, id: each.id, used: each.used, print: savedPrint(each), story });
    }
  }

  articleOf(id: string): DeskArticle | undefined {
    return this.#byId.get(id);
  }

  printOf(number: number): Print {
    return (this.#articles.get(number) as DeskArticle).print;
  }

  /** Puts an article into the likest story, or into one of its own. @param own the story that it has to itself already */
  place(article: Omit<DeskArticle, 'story'>, own?: OpenStory): Placement {
    const likest = this.#likest(article.print);
    if (own) this.#stories.set(own.number, own);
    const story = own ?? ((likest[0]?.odds ?? Number.NEGATIVE_INFINITY) > oneByOne.threshold ? likest.shift()?.story : undefined);
    if (!story) return { ...this.join(article, this.#open(undefined)), isNew: true };
    return this.join(
      article,
      story,
      likest.map((each) => each.story),
    );
  }

  /** Puts an article into a story, which may join others with it, or turn out to be two. */
  join(article: Omit<DeskArticle, 'story'>, story: OpenStory, others: readonly OpenStory[] = []): Placement {
    this.#enter(article, story);
    const [kept, gone] = this.#merge(story, others);
    const split = this.#split(kept);
    return {
      story: idOf((this.#articles.get(article.number) as DeskArticle).story.number),
      isNew: false,
      ...(gone.length > 0 && { merged: gone.map(idOf) }),
      ...(split && { split: [{ story: idOf(split.number), articles: split.members.map((member) => this.#idOf(member)) }] }),
    };
  }

  /** Takes an article out of its story. */
  leave(article: DeskArticle): void {
    const { story } = article;
    story.members = story.members.filter((member) => member !== article.number);
    if (story.members.length === 0) this.#stories.delete(story.number);
    if (article.used.length > 0) this.book.count(article.used, -1);
    this.#index.remove(article.number);
    this.#articles.delete(article.number);
    this.#byId.delete(article.id);
  }

  save(): DeskSnapshot {
    return {
      version: 1,
      keys: [...this.book.keys],
      uses: [...this.book.uses],
      counted: this.book.articles,
      nextArticle: this.nextArticle,
      nextStory: this.#nextStory,
      articles: [...this.#articles.values()].sort((a, b) => a.number - b.number).map(saveArticle),
      stories: [...this.#stories.values()].map(({ number, members, merged, splitFrom, checked }) => {
        return { number, members: [...members], merged: [...merged], ...(splitFrom !== undefined && { splitFrom }), checked };
      }),
    };
  }

  tell(): DeskStory[] {
    const stories = [...this.#stories.values()].sort((a, b) => a.number - b.number);
    return stories.map(({ number, members, merged, splitFrom }) => {
      const days = members.flatMap((member) => this.printOf(member).day ?? []);
      return {
        id: idOf(number),
        articles: members.map((member) => this.#idOf(member)),
        first: days.length > 0 ? days.reduce((a, b) => Math.min(a, b)) : undefined,
        last: days.length > 0 ? days.reduce((a, b) => Math.max(a, b)) : undefined,
        merged: merged.map(idOf),
        splitFrom: splitFrom === undefined ? undefined : idOf(splitFrom),
      };
    });
  }

  /** The stories that an article may belong to, or that it may show to be one with its own: the likeliest first. */
  #likest(print: Print): { story: OpenStory; odds: number }[] {
    const near = new Map<OpenStory, number>();
    for (const number of this.#index.nearest(print, looked.articles)) {
      const { story, print: other } = this.#articles.get(number) as DeskArticle;
      near.set(story, Math.max(near.get(story) ?? Number.NEGATIVE_INFINITY, oddsOf(print, other)));
    }
    return [...near]
      .sort((a, b) => b[1] - a[1] || a[0].number - b[0].number)
      .slice(0, looked.stories)
      .map(([story]) => ({ story, odds: oddsOfGroups([print], this.#printsOf(story), oneByOne) }))
      .filter(({ odds }) => odds > oneByOne.threshold - bridging)
      .sort((a, b) => b.odds - a.odds || a.story.number - b.story.number);
  }

  /** An article that two stories are like may show that they are one. Gives the story that stays, and those that are gone. */
  #merge(story: OpenStory, others: readonly OpenStory[]): [kept: OpenStory, gone: number[]] {
    let kept = story;
    const gone: number[] = [];
    for (const other of others) {
      const [one, two] = [this.#printsOf(kept), this.#printsOf(other)];
      if (oddsOfGroups(one, two, oneByOne) <= oneByOne.threshold || this.#secondEvent([...one, ...two])) continue;
      const [first, later] = kept.number < other.number ? [kept, other] : [other, kept];
      for (const member of later.members) (this.#articles.get(member) as DeskArticle).story = first;
      first.members = [...first.members, ...later.members].sort((a, b) => a - b);
      first.merged.push(later.number, ...later.merged);
      this.#stories.delete(later.number);
      gone.push(later.number);
      kept = first;
    }
    return [kept, gone];
  }

  /** Takes a second event out of a story that has grown. The side of the first article keeps the id. */
  #split(story: OpenStory): OpenStory | undefined {
    if (story.members.length < story.checked * growth) return undefined;
    story.checked = story.members.length;
    const places = this.#secondEvent(this.#printsOf(story));
    if (!places) return undefined;
    const apart = new Set(places.map((place) => story.members[place] as number));
    const other = this.#open(story.number);
    other.members = story.members.filter((member) => apart.has(member));
    story.members = story.members.filter((member) => !apart.has(member));
    for (const member of other.members) (this.#articles.get(member) as DeskArticle).story = other;
    return other;
  }

  #secondEvent(prints: readonly Print[]): number[] | undefined {
    return secondEvent(prints, (term) => this.book.information(term));
  }

  #open(splitFrom: number | undefined): OpenStory {
    const story: OpenStory = { number: this.#nextStory++, members: [], merged: [], splitFrom, checked: 0 };
    this.#stories.set(story.number, story);
    return story;
  }

  #enter(article: Omit<DeskArticle, 'story'>, story: OpenStory): void {
    const last = story.members.at(-1) ?? -1;
    story.members.push(article.number);
    if (article.number < last) story.members.sort((a, b) => a - b);
    const counts = story.members.length <= counted;
    if (counts && article.used.length > 0) this.book.count(article.used);
    this.#keep({ ...article, story, used: counts ? article.used : [] });
  }

  #keep(article: DeskArticle): void {
    this.#articles.set(article.number, article);
    this.#byId.set(article.id, article);
    this.#index.add(article.number, article.print);
  }

  #printsOf({ members }: OpenStory): Print[] {
    return members.map((member) => this.printOf(member));
  }

  #idOf(article: number): string {
    return (this.#articles.get(article) as DeskArticle).id;
  }
}

function idOf(story: number): string {
  return `story-${story}`;
}
