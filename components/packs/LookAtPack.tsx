import { useId, useState } from 'preact/hooks';
import type { PackActs } from '../../lib/subscriptions/pack-acts.ts';
import { typedAddress } from '../newsroom/feed-words.ts';
import { useText } from '../ui/text.ts';
import { OfferSteps } from './OfferSteps.tsx';
import { useOffer } from './use-offer.ts';

/** Looks at the pack that is published at an address, and takes it where the reader wants it. */
export function LookAtPack({ acts }: { acts: PackActs }) {
  const { t } = useText();
  const id = useId();
  const way = useOffer();
  const [typed, setTyped] = useState('');
  /** Where the offer in sight was found, whatever is typed by now. */
  const [looked, setLooked] = useState('');

  function look(event: SubmitEvent) {
    event.preventDefault();
    if (way.step.is === 'looking') return;
    const address = typedAddress(typed);
    if (address === undefined) return way.refuse('refused-address');
    setLooked(address);
    way.look(() => acts.look(address));
  }

  return (
    <div>
      <form class="pl-settings-add" onSubmit={look} noValidate>
        <label for={id}>{t('packsAddress')}</label>
        <div>
          <input
            id={id}
            type="text"
            inputMode="url"
            autocomplete="off"
            autocapitalize="off"
            spellcheck={false}
            maxLength={2000}
            placeholder="example.org/pack.json"
            value={typed}
            aria-invalid={way.fault === 'refused-address'}
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
          <button type="submit" class="pl-button">
            {t('packsLook')}
          </button>
        </div>
      </form>
      <OfferSteps way={way} onTake={({ address = looked, key }) => acts.take(address, key)} />
    </div>
  );
}
