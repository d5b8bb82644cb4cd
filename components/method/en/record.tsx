import { OutletKind } from '../../../lib/corpus/schema.ts';
import { intervalEnds, leastFamilies } from '../../../lib/trust/agreement-record.ts';
import { priorMean, priorStrength } from '../../../lib/trust/priors.ts';
import { Figures } from '../Figures.tsx';
import { Formula } from '../Formula.tsx';
import type { MethodSection } from '../method-text.ts';
import { percent } from './figures.ts';

const kinds: Readonly<Record<OutletKind, string>> = {
  maker: 'Maker of what it writes about',
  agency: 'News agency',
  newspaper: 'Newspaper',
  broadcaster: 'Broadcaster',
  'trade-press': 'Trade press',
  institution: 'Institution',
  blog: 'Blog',
  unknown: 'Kind not known',
};

/** How often outlets agreed with others, and what is assumed before anything is known. */
export const record: MethodSection = {
  id: 'record',
  title: 'Agreement record',
  body: (
    <>
      <p>
        When others report the same story, it shows whether they agree with this outlet. Where an outlet spoke on a point on which
        independent others spoke too, they checked it. How far they bear it out is P without the outlet, its family and everything that
        depends on them, or 1 − P where it denied the point. A story counts once, as the mean over its points; the story that is being
        judged is left out.
      </p>
      <Formula>A = (a + sum over checked stories) / ({priorStrength} + number of checked stories)</Formula>
      <p>
        Here a is {priorStrength} times the prior of the outlet’s kind: what is assumed before anything is known, worth {priorStrength}{' '}
        checked stories.
      </p>
      <Figures
        caption="The prior by kind of outlet"
        head={['Kind', 'Prior']}
        rows={OutletKind.options.map((kind) => [kinds[kind], percent(priorMean[kind])])}
      />
      <p>
        These priors are assumptions, chosen by hand: the kinds are ordered by how much checking stands before publication. That of makers
        was chosen with a reference document in view, so that three example stories come out near the numbers given there; it is no evidence
        for the method. What is left to a maker’s own word, after its claims for its products are held back, is what it can hardly get
        wrong: versions and dates. A kind that is not known stands at one half, which is no information.
      </p>
      <p>
        While fewer than {leastFamilies} independent families have checked an outlet, the prior alone stands, and the row says “assumed, no
        record yet”. An exclusive that nobody could check neither raises nor lowers it. In checks the others count by the prior of their
        kind, so that records do not feed on one another.
      </p>
      <p>
        The band that is shown holds {percent(intervalEnds[1] - intervalEnds[0])} of the Beta distribution that these counts give. The
        record is of agreement. It says nothing of who was right.
      </p>
      <p>
        Records are counted anew from the stories with each edition of the corpus. You can erase the record of an outlet on its page; it
        then starts anew with the next edition.
      </p>
    </>
  ),
};
