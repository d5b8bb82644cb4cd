import { dayOfArticle, languageOf, type NewsArticle } from './article.ts';
import { DeskRoom } from './desk-room.ts';
import type { DeskStory, Placement } from './desk-stories.ts';
import { oddsOfGroups, oneByOne } from './odds.ts';
import { printOf } from './print.ts';
import { type DeskArticle, DeskSnapshot } from './snapshot.ts';
import { usedTerms } from './used-terms.ts';

/** Puts articles into stories as they arrive. */
export interface NewsDesk {
  /** Puts an article into the story that it is most like, or starts one. An id that is known already is taken for an update. */
  add(article: NewsArticle): Placement;
  /** An article that changed stays in its story unless it has come to tell something else. One that is not known is added. */
  update(article: NewsArticle): Placement;
  /** Takes an article out; a story without articles is gone. Gives whether it was there. */
  remove(id: string): boolean;
  /** All that the desk knows, as plain data for `restore` or JSON. */
  snapshot(): DeskSnapshot;
  /** The stories, the first seen first. */
  stories(): DeskStory[];
}

/** What a desk may be told. */
export interface DeskOptions {
  /** What an earlier desk gave as its snapshot: it goes on from there. */
  readonly from?: unknown;
}

/** An article that changed leaves its story where its log-odds are so much below those at which it would have joined. */
const loyalty = 2;

/**
 * Opens a desk. The id of a story never changes; of two that turn out to be one, the one first seen stays.
 * @throws where `from` is no snapshot
 */
export function createNewsDesk({ from }: DeskOptions = {}): NewsDesk {
  const room = new DeskRoom(from === undefined ? undefined : DeskSnapshot.parse(from));

  const seat = (article: NewsArticle, number = room.nextArticle++): Omit<DeskArticle, 'story'> => {
    const lang = languageOf(article);
    const terms = usedTerms(article.title, article.text, lang);
    const used = terms.map(({ key }) => room.book.number(key));
    return { number, id: article.id, used, print: printOf(terms, room.book, dayOfArticle(article), lang) };
  };

  const update = (article: NewsArticle): Placement => {
    const known = room.articleOf(article.id);
    if (!known) return add(article);
    const { story } = known;
    room.leave(known);
    const changed = seat(article, known.number);
    const others = story.members.map((member) => room.printOf(member));
    // One that was alone keeps its story, unless it turns out to tell another one.
    if (others.length === 0) return room.place(changed, story);
    if (oddsOfGroups([changed.print], others, oneByOne) > oneByOne.threshold - loyalty) return room.join(changed, story);
    return room.place(changed);
  };

  const add = (article: NewsArticle): Placement => (room.articleOf(article.id) ? update(article) : room.place(seat(article)));

  return {
    add,
    update,
    remove(id) {
      const known = room.articleOf(id);
      if (known) room.leave(known);
      return known !== undefined;
    },
    snapshot: () => room.save(),
    stories: () => room.tell(),
  };
}
