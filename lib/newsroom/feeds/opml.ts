/** A list of feeds, as feed readers exchange it. */
export interface FeedList {
  readonly title: string;
  readonly feeds: readonly ListedFeed[];
}

/** A feed in a list. */
export interface ListedFeed {
  /** Where it is, http(s). */
  readonly address: string;
  /** On one line; its host where the list gives none. */
  readonly title: string;
  /** The page that it belongs to. */
  readonly site?: string;
  /** The groups that it stands in, the outermost first; [] outside of all. */
  readonly group: readonly string[];
  readonly language?: string;
  /** What else its outline says, by name in lower case: `kind`, `source`, `verified` of our own list, for one. */
  readonly notes?: Readonly<Record<string, string>>;
}
