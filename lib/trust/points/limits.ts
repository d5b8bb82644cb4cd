/** A story has so many points that origins share; where there are fewer than the least, some that one origin alone makes. */
export const keyPointCount = { least: 3, most: 7 } as const;

/**
 * From these likenesses on two sentences speak on the same thing, make one point, and may be in conflict. The last is the highest: most
 * sentences of a story that differ in a number or a negation speak of different things.
 */
export const likenesses = { topic: 0.32, point: 0.5, conflict: 0.62 } as const;
