/** What two sentences about the same point disagree on. */
export type ConflictKind = 'number' | 'date' | 'name' | 'direction' | 'denial';

/** Two sentences that cannot both be true. */
export interface Conflict {
  readonly kind: ConflictKind;
  /** The words of the first sentence that the second contradicts, as they stand there. */
  readonly a: string;
  /** The words of the second sentence that the first contradicts, as they stand there. */
  readonly b: string;
}

/** What is known of the two sentences beside their words. */
export interface ConflictContext {
  /** How likely the two are to make the same point, 0 to 1. */
  readonly sameness?: number;
  /** The day on which the first was written, YYYY-MM-DD. */
  readonly dayA?: string;
  /** The day on which the second was written, YYYY-MM-DD. */
  readonly dayB?: string;
  /** The language of both as a tag; guessed from their words where it is left out. */
  readonly lang?: string;
}
