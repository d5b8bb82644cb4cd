// Fitted by `npm run eval -- same-point` over all pairs of answers to each of the four questions of same-point-dev. Each question counts
// as much as the others, and within a question the pairs that are the same count as much as those that are not.

/** What likeness and shared neighbours add to the log-odds that two statements make the same point. */
export const weights = { alike: 3.022, neighbours: 4.925, bias: -3.159 } as const;

/** Two statements make the same point from this score on. */
export const threshold = 0.5;
