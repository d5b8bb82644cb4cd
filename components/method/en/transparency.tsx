import { Criterion } from '../../../lib/corpus/schema.ts';
import { criterionWeight } from '../../../lib/trust/parts/transparency.ts';
import { Figures } from '../Figures.tsx';
import type { MethodSection } from '../method-text.ts';
import { figure } from './figures.ts';

const criteria: Readonly<Record<Criterion, string>> = {
  ownership: 'Says who owns it',
  'advertising-labelled': 'Labels advertising (asked of advertising only)',
  masthead: 'Says who is in charge of what it publishes',
  byline: 'Names its authors',
  'corrections-policy': 'Says how it corrects errors',
  'opinion-labelled': 'Labels opinion (asked of opinion only)',
  'publishing-principles': 'States its principles',
  'diversity-policy': 'States a diversity policy',
};

/** What is looked for about an outlet, and how it counts. */
export const transparency: MethodSection = {
  id: 'transparency',
  title: 'Transparency',
  body: (
    <>
      <p>
        Of what an outlet could say about itself, this part counts what a machine can look for. The relative weights are the published ones
        of NewsGuard’s criteria, of those that can be checked this way.
      </p>
      <Figures
        caption="What is looked for"
        head={['Criterion', 'Weight']}
        rows={Criterion.options.map((criterion) => [
          criteria[criterion],
          criterionWeight[criterion] > 0 ? figure(criterionWeight[criterion]) : 'shown only',
        ])}
      />
      <p>
        Each is found (on a page, on a day), looked for and absent, or not looked at. What is absent counts 0. What was not looked at leaves
        the sum, so that nobody is blamed for what nobody looked at. While less than half of the weight was looked at, the part is not known
        for that outlet: else hiding would pay.
      </p>
      <p>The part is the share of the weight that was found, as a mean over the origins for which it is known.</p>
    </>
  ),
};
