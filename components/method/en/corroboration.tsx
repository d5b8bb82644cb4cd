import { agreementBounds, ownWordLimit } from '../../../lib/trust/parts/corroboration.ts';
import { Formula } from '../Formula.tsx';
import type { MethodSection } from '../method-text.ts';
import { figure } from './figures.ts';

const [low, high] = agreementBounds;

/** How agreement on points is worked out. */
export const corroboration: MethodSection = {
  id: 'corroboration',
  title: 'Corroboration',
  body: (
    <>
      <p>
        An example: where two independent newspapers say a point, each with a record of 80 %, its agreement is 94 %; where one says it
        alone, 80 %; where one says it and one denies it, 50 %.
      </p>
      <p>
        Each voice weighs by its agreement record A (see below) and by its independence I (see above). Those who say a point are added up,
        those who deny it are taken away:
      </p>
      <Formula>w = max(0, ln(A / (1 − A)))</Formula>
      <Formula>L = sum of I · w of those who say it − sum of I · w of those who deny it</Formula>
      <Formula>
        P = 1 / (1 + e<sup>−L</sup>)
      </Formula>
      <p>
        A voice with a record of one half or less has the weight 0: it carries no information, and it does not vote backwards either. One
        voice alone gives a point its own record, no more.
      </p>
      <p>
        P is held between {figure(low)} and {figure(high)}, since agreement is never certainty. It is shown as agreement, never as a
        probability of truth.
      </p>
      <p>
        What a maker says of its own product, what it does, how well, or will do, never passes {figure(ownWordLimit)} without an outside
        origin that says it in its own right. Its versions, dates and prices may. What is taken off stands in a row of its own.
      </p>
      <p>The part is the mean of P over the key points. A point that no article of the story says or denies is left out of it.</p>
    </>
  ),
};
