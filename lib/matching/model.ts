/** Of the pages that are matched, this share is taken to be about a story of the corpus. Confidence is a probability under it. */
export const coveredShare = 0.1;

/** A page matches from this confidence on. */
export const threshold = 0.42;
