import { intervalEnds } from '../../../lib/trust/agreement-record.ts';
import { leastGain } from '../../../lib/trust/remedies.ts';
import { leastParts, loneOriginLimit } from '../../../lib/trust/score.ts';
import { Formula } from '../Formula.tsx';
import type { MethodSection } from '../method-text.ts';
import { percent } from './figures.ts';

/** How the parts become the number. */
export const sum: MethodSection = {
  id: 'sum',
  title: 'From the parts to the number',
  body: (
    <>
      <Formula>score = 100 · sum of weight · value, divided by the sum of the weights, over the parts that are known</Formula>
      <p>
        With fewer than {leastParts} parts known there is no number, unless you let one part alone count. A part that is not known leaves
        the sum, and the rest weighs more. In agreement record, transparency and provenance a story with several origins takes the mean over
        them, each as far as it is independent.
      </p>
      <p>
        Where fewer than two origins with a record above one half speak, and none of a story’s origins has a primary document, the score
        goes no higher than {loneOriginLimit}. What that takes away stands in a row of its own.
      </p>
      <p>The rows of a part add up to the part, and the parts to the score, before rounding.</p>
    </>
  ),
};

/** What the range around the number means. */
export const interval: MethodSection = {
  id: 'interval',
  title: 'The range around it',
  body: (
    <>
      <p>
        The range goes from the lowest to the highest score that comes out with every agreement record at its {percent(intervalEnds[0])} and
        at its {percent(intervalEnds[1])} quantile, and with everything that was not looked at counted as absent, and as found.
      </p>
      <p>
        So it shows what is not known, not whether the story is true. It does not hold the errors of the method itself: wrong weights, wrong
        priors, dependence that was not found.
      </p>
    </>
  ),
};

/** How the sentence on what would raise the score comes about. */
export const remedy: MethodSection = {
  id: 'remedy',
  title: 'What would raise it most',
  body: (
    <>
      <p>The sentence under the number is found by trying. The story is judged again as if, in turn,</p>
      <ul>
        <li>a further independent newspaper said the same,</li>
        <li>each origin had a primary document,</li>
        <li>nobody denied any of its points,</li>
        <li>its outlets were open about everything that can be looked for,</li>
        <li>its outlets had long and good agreement records.</li>
      </ul>
      <p>
        The one that adds most is named, if it adds at least {leastGain} point. It is no advice to the outlet and no promise: a second
        origin may as well say otherwise.
      </p>
    </>
  ),
};
