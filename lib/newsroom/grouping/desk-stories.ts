import type { Print } from './print.ts';

/** What became of an article. */
export interface Placement {
  /** The id of its story. */
  readonly story: string;
  /** Whether the article started the story. */
  readonly isNew: boolean;
  /** The ids of stories that turned out to be this one, and are gone. */
  readonly merged?: readonly string[];
  /** Stories that were taken out of this one because it told of two events, each with its articles. */
  readonly split?: readonly { readonly story: string; readonly articles: readonly string[] }[];
}

/** A story as the desk has it. */
export interface DeskStory {
  readonly id: string;
  /** The ids of its articles, in the order in which they were first seen. */
  readonly articles: readonly string[];
  /** Its first and last day in days since 1970-01-01; undefined where no article has one. */
  readonly first: number | undefined;
  readonly last: number | undefined;
  /** The ids of stories that went into it, in the order in which they did. */
  readonly merged: readonly string[];
  /** The story that it was taken out of. */
  readonly splitFrom: string | undefined;
}

/** A story while it grows. */
export interface OpenStory {
  readonly id: string;
  /** Stories opened later have higher numbers. */
  readonly number: number;
  /** The numbers of its articles, rising: the order in which they were first seen. */
  members: number[];
  /** The ids of stories that went into it. */
  readonly merged: string[];
  readonly splitFrom: string | undefined;
  /** How many articles it had when it was last looked at for a second event. */
  checked: number;
}

/** An article that has not been put into a story. */
export interface WaitingArticle {
  readonly id: string;
  /** Rising in the order in which articles were first seen. */
  readonly number: number;
  readonly print: Print;
  /** The terms that are counted for it; none where it is not counted in how common words are. */
  readonly used: Uint32Array<ArrayBuffer>;
}

/** An article in its story. */
export interface DeskArticle extends WaitingArticle {
  story: OpenStory;
}

/** The id of a story by its number. */
export function storyId(number: number): string {
  return `story-${number}`;
}

/** The number of a story by its id. */
export function storyNumber(id: string): number {
  return Number(id.slice('story-'.length));
}
