/** What a feed may have at most. Real feeds stay far below; the limits keep a hostile one from holding up the background. */
export const limits = {
  /** Bytes of a document as it came. */
  bytes: 10_000_000,
  /** Elements inside one another. */
  depth: 200,
  /** Elements of one document. */
  elements: 400_000,
  /** Characters that the entities declared by a document may add to it. */
  entityText: 100_000,
  /** Items of a feed; those after them are not read. */
  items: 1000,
  /** Characters. */
  title: 400,
  summary: 2000,
  name: 200,
  id: 1000,
  /** Bytes in UTF-8. */
  content: 200_000,
  categories: 20,
  /** Feeds in a list of feeds. */
  listed: 5000,
} as const;
