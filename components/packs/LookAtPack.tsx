import { useState } from 'preact/hooks';
import type { PackActs } from '../../lib/subscriptions/pack-acts.ts';
import { typedAddress } from '../newsroom/feed-words.ts';
import { AddressForm } from '../ui/AddressForm.tsx';
import { useText } from '../ui/text.ts';
import { OfferSteps } from './OfferSteps.tsx';
import { useOffer } from './use-offer.ts';

/** Looks at the pack that is published at an address, and takes it where the reader wants it. */
export function LookAtPack({ acts }: { acts: PackActs }) {
  const { t } = useText();
  const way = useOffer();
  const [typed, setTyped] = useState('');
  /** Where the offer in sight was found, whatever is typed by now. */
  const [looked, setLooked] = useState('');

  function look() {
    if (way.step.is === 'looking') return;
    const address = typedAddress(typed);
    if (address === undefined) return way.refuse('refused-address');
    setLooked(address);
    way.look(() => acts.look(address));
  }

  return (
    <div>
      <AddressForm
        label={t('packsAddress')}
        placeholder="example.org/name.plumbline.json"
        action={t('packsLook')}
        typed={typed}
        onType={setTyped}
        onSend={look}
        isWrong={way.fault === 'refused-address'}
      />
      <OfferSteps way={way} onTake={({ address = looked, key }) => acts.take(address, key)} />
    </div>
  );
}
