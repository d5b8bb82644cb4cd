import { copyDiscount } from '../../../lib/trust/independence.ts';
import { leastInCommon } from '../../../lib/trust/origins/copies.ts';
import { shingleLength } from '../../../lib/trust/origins/shingles.ts';
import { copyShare } from '../../../lib/trust/origins/ties.ts';
import { Formula } from '../Formula.tsx';
import type { MethodSection } from '../method-text.ts';
import { figure, percent } from './figures.ts';

/** Which articles are one act of reporting. */
export const origins: MethodSection = {
  id: 'origins',
  title: 'What counts as one origin',
  body: (
    <>
      <p>
        Ten copies of one report are one report. Articles that go back to one act of reporting are one origin, and origins are what is
        counted. Two articles are one origin where
      </p>
      <ul>
        <li>their outlets belong to one owner,</li>
        <li>
          one credits the other, or both credit the same agency, as whose text this is. A mention such as “told the agency” is no such
          credit, and an article that credits several is merged with none of them;
        </li>
        <li>one names the other as its original: by a canonical link, as what it is based on, or as the source of a feed;</li>
        <li>
          they have {percent(copyShare)} or more of the shorter text in common. Compared are runs of {shingleLength} words, without direct
          quotations and without the stock phrases that many unrelated articles have.
        </li>
      </ul>
      <p>
        No two articles are merged only because both are merged with a third. A merged copy adds nothing to any part. The origin speaks
        through the credited source, or else through the article that was first.
      </p>
      <p>
        Articles can depend on one another and still not be copies. Where texts have {percent(leastInCommon.share)} or more in common (and
        at least {leastInCommon.shingles} runs of words), the share is taken as the chance that one depends on the other, and the dependent
        one counts less:
      </p>
      <Formula>I = product of (1 − {figure(copyDiscount)} · chance of dependence), over the origins before it</Formula>
      <p>
        Before it are those with a better agreement record, or with an equal one and an earlier day; where neither is before the other they
        share the discount. Origins that depend on each other discount a third one once, not twice, so that a row of look-alikes cannot
        silence an honest source. The formula and its {figure(copyDiscount)} are those of Dong, Berti-Équille and Srivastava (PVLDB 2009,
        equation 11).
      </p>
      <p>
        Anybody can make a hundred outlets of which nothing is known. So they count in a mean over origins only where nobody else speaks,
        and then as one together, as blogs and such outlets with an earned record do; they carry no weight on a point, choose no points
        beside others, and never speak for an origin that an outlet of which something is known belongs to, whatever day they claim. Their
        credits and links lend them nobody’s record.
      </p>
    </>
  ),
};
