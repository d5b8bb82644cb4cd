import { keyPointCount, likenesses } from '../../../lib/trust/points/limits.ts';
import type { MethodSection } from '../method-text.ts';
import { figure } from './figures.ts';

/** How sentences become points, and when they conflict. */
export const samePoint: MethodSection = {
  id: 'same-point',
  title: 'Same point, and conflict',
  body: (
    <>
      <p>
        A key point is one statement of a story. An article says it, denies it, or says nothing of it. Where somebody wrote the story, they
        chose its points. Where a corpus is built from articles, its points are sentences of them: those that most origins share, up to{' '}
        {keyPointCount.most}, and no two of them saying the same. All of that happens when a corpus is built, or when your newsroom prints a
        story; the surfaces show what came of it.
      </p>
      <p>
        Two sentences are as like as each word of either has a like one in the other, by how words are used in a large body of English text;
        rare words count more. From a likeness of {figure(likenesses.point)} on they make one point. On other texts than those it was made
        for, this separates same from different points about nine times in ten for short answers; for whole sentences of news nobody has
        measured it.
      </p>
      <p>
        They are in conflict where one gives another number, date or direction for the same thing, or denies it. Amounts are brought into
        one form first, so that “$7.5bn” and “7.5 billion dollars” are the same, and roundings, ranges and bounds are no conflict. A
        conflict is shown only between sentences that are otherwise nearly the same, from a likeness of {figure(likenesses.conflict)} on:
        most sentences of one story that differ in a number speak of different things. Even so some that are shown are none, and many are
        missed.
      </p>
      <p>
        A point that nobody denies may still be wrong. The sentences behind each point are shown where the corpus keeps them, so that you
        can judge for yourself.
      </p>
    </>
  ),
};
