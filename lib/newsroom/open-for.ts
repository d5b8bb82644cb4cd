/** A story to which nothing was added for so long, in milliseconds, is closed: what comes later starts another one. */
export const openFor = 21 * 86_400_000;
