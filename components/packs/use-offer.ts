import { useState } from 'preact/hooks';
import type { JobFault } from '../../lib/newsroom/jobs.ts';
import type { Offer } from '../../lib/subscriptions/subscription.ts';
import { faultOf } from '../newsroom/faults.ts';

type Step = { is: 'offered' } | { is: 'looking' } | { is: 'seen'; offer: Offer; isBusy: boolean } | { is: 'taken'; title: string };

/** The way of an offer: asked for, looked at, then taken or not. `fault` is why the last step failed. */
export function useOffer() {
  const [step, setStep] = useState<Step>({ is: 'offered' });
  const [fault, setFault] = useState<JobFault>();

  /** Does one step; where it fails, `before` stands again. */
  async function advance(before: Step, during: Step, act: () => Promise<Step>) {
    setFault(undefined);
    setStep(during);
    try {
      setStep(await act());
    } catch (error) {
      setStep(before);
      setFault(faultOf(error)); // said on the page
    }
  }

  return {
    step,
    fault,
    refuse: (why: JobFault) => {
      setStep({ is: 'offered' });
      setFault(why);
    },
    look: (ask: () => Promise<Offer>) =>
      advance({ is: 'offered' }, { is: 'looking' }, async () => ({ is: 'seen', offer: await ask(), isBusy: false })),
    take: (offer: Offer, take: () => Promise<void>) =>
      advance({ is: 'seen', offer, isBusy: false }, { is: 'seen', offer, isBusy: true }, async () => {
        await take();
        return { is: 'taken', title: offer.imprint.title };
      }),
    cancel: () => {
      setStep({ is: 'offered' });
      setFault(undefined);
    },
  };
}
