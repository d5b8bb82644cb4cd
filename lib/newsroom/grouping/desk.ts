import { dayOfArticle, languageOf, type NewsArticle } from './article.ts';
import { DeskRoom } from './desk-room.ts';
import type { DeskStory, OpenStory, Placement, WaitingArticle } from './desk-stories.ts';
import { oddsOfGroups, oneByOne } from './odds.ts';
import { printOf } from './print.ts';
import type { DeskChanges, DeskState } from './snapshot.ts';
import { usedTerms } from './used-terms.ts';

/** Puts articles into stories as they arrive. */
export interface NewsDesk {
  /** Puts an article into the story that it is most like, or starts one. An id that is known already is taken for an update. */
  add(article: NewsArticle): Placement;
  /** An article that changed stays in its story unless it has come to tell something else. One that is not known is added. */
  update(article: NewsArticle): Placement;
  /** Takes an article out; a story without articles is gone. Gives whether it was there. */
  remove(id: string): boolean;
  /** Whether an article is in one of the stories. */
  has(id: string): boolean;
  /** What changed since the desk was opened, or since this was last asked: to be kept, so that another desk can go on from there. */
  changes(): DeskChanges;
  /** The stories, the first seen first. */
  stories(): DeskStory[];
}

/** What a desk may be told. */
export interface DeskOptions {
  /** What is kept of earlier desks: it goes on from there. */
  readonly from?: DeskState | undefined;
}

/** An article that changed leaves its story where its log-odds are so much below those at which it would have joined. */
const loyalty = 2;

/** A desk on which nothing has been put yet. */
const bare: DeskState = { next: { article: 0, story: 1 }, prints: [], stories: [] };

/** Opens a desk. The id of a story never changes; of two that turn out to be one, the one first seen stays. */
export function createNewsDesk({ from = bare }: DeskOptions = {}): NewsDesk {
  const room = new DeskRoom(from);

  const seat = (article: NewsArticle, number = room.nextArticle++): { seated: WaitingArticle; near: readonly OpenStory[] } => {
    const lang = languageOf(article);
    const terms = usedTerms(article.title, article.text, lang);
    const used = Uint32Array.from(terms, ({ term }) => term);
    const print = printOf(terms, room.book, dayOfArticle(article), lang);
    const { crowd, near } = room.look(print);
    return { seated: { number, id: article.id, used, print: { ...print, crowd } }, near };
  };

  const update = (article: NewsArticle): Placement => {
    const known = room.articleOf(article.id);
    if (!known) return add(article);
    const { story } = known;
    room.leave(known);
    const { seated, near } = seat(article, known.number);
    // One that was alone keeps its story, unless it turns out to tell another one.
    if (story.members.length === 0) return room.place(seated, near, story);
    const odds = oddsOfGroups({ prints: [seated.print], size: 1 }, room.sideOf(story), oneByOne);
    if (odds > oneByOne.threshold - loyalty) return room.join(seated, story);
    return room.place(seated, near);
  };

  const add = (article: NewsArticle): Placement => {
    if (room.articleOf(article.id)) return update(article);
    const { seated, near } = seat(article);
    return room.place(seated, near);
  };

  return {
    add,
    update,
    remove(id) {
      const known = room.articleOf(id);
      if (known) room.leave(known);
      return known !== undefined;
    },
    has: (id) => room.articleOf(id) !== undefined,
    changes: () => room.changes(),
    stories: () => room.tell(),
  };
}
