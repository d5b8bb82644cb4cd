import { useEffect, useRef } from 'preact/hooks';
import type { Offer } from '../../lib/subscriptions/subscription.ts';
import { Fault } from '../newsroom/Fault.tsx';
import { useText } from '../ui/text.ts';
import { OfferCard } from './OfferCard.tsx';
import type { useOffer } from './use-offer.ts';

interface OfferStepsProps {
  way: ReturnType<typeof useOffer>;
  onTake: (offer: Offer) => Promise<void>;
}

/** What stands under the question for a pack: what was found, what went wrong, what was taken. */
export function OfferSteps({ way: { step, fault, take, cancel }, onTake }: OfferStepsProps) {
  const { t } = useText();
  const note = useRef<HTMLParagraphElement>(null);
  const wasSeen = useRef(false);

  // The card opens with a focus of its own; when it goes, the focus must not go with it.
  useEffect(() => {
    if (wasSeen.current && step.is !== 'seen') note.current?.focus();
    wasSeen.current = step.is === 'seen';
  }, [step.is]);

  return (
    <>
      {step.is === 'seen' && (
        <OfferCard offer={step.offer} isBusy={step.isBusy} onTake={() => take(step.offer, () => onTake(step.offer))} onCancel={cancel} />
      )}
      <p role="status" ref={note} tabIndex={-1}>
        {step.is === 'looking' && t('newsFinding')}
        {step.is === 'seen' && step.isBusy && t('packsTaking')}
        {step.is === 'taken' && t('packsTaken', step.title)}
      </p>
      {fault && <Fault fault={fault} />}
    </>
  );
}
