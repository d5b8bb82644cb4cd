import { PartName, sharesOf, standardWeights } from '../../../lib/trust/part-weights.ts';
import { Figures } from '../Figures.tsx';
import type { MethodSection } from '../method-text.ts';
import { percent } from './figures.ts';

/** What the score is, and what it is not. */
export const number: MethodSection = {
  id: 'number',
  title: 'What the number is',
  body: (
    <>
      <p>
        The trust score says how well founded a story is in the corpus on your device: how many independent sources say the same, how often
        those sources agreed with others before, what they say openly about themselves, and how near they stand to the event. It goes from 0
        to 100.
      </p>
      <p>
        It is not the chance that a story is true. A story can be well founded and wrong, and badly founded and right. Where too little is
        known there is no number, and the page says “not enough evidence”.
      </p>
      <p>
        It is worked out on your device, from the pack of stories that came with the extension. Nothing is asked of any server, and nobody
        is told what you read.
      </p>
    </>
  ),
};

const meanings: Readonly<Record<PartName, string>> = {
  corroboration: 'Corroboration: how far origins agree on the key points',
  agreement: 'Agreement record: how often its outlets agreed with others before',
  transparency: 'Transparency: what its outlets say openly about themselves',
  provenance: 'Provenance: how near its articles stand to the event',
};

/** The four parts and what each weighs. */
export const parts: MethodSection = {
  id: 'parts',
  title: 'Four parts and their weights',
  body: (
    <>
      <p>Four parts make up the score. Each has a value from 0 to 1, a weight, and rows of evidence that add up to it.</p>
      <Figures
        caption="The standard weights"
        head={['Part', 'Weight']}
        rows={PartName.options.map((name) => [meanings[name], percent(sharesOf(standardWeights)[name])])}
      />
      <p>
        These weights are a start. Nobody has validated them, and no study says that they are the right ones. You can set your own in the
        settings; only their proportions matter. A part at 0 does not count, and with all four at 0 there is no score.
      </p>
    </>
  ),
};
