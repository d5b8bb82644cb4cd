import type { MethodSection } from '../method-text.ts';

/** How sentences become points, and when they conflict. */
export const samePoint: MethodSection = {
  id: 'same-point',
  title: 'Same point, and conflict',
  body: (
    <>
      <p>
        A key point is one statement of a story. An article says it, denies it, or says nothing of it. Before two sentences are compared,
        their numbers, units and dates are brought into one form.
      </p>
      <p>
        A point that nobody denies may still be wrong, and a conflict that is shown may be one of wording. The sentences behind each point
        are shown where the corpus keeps them, so that you can judge for yourself.
      </p>
    </>
  ),
};
