import { useEffect, useId, useRef } from 'preact/hooks';
import type { Offer } from '../../lib/subscriptions/subscription.ts';
import { formatBytes } from '../../lib/text/bytes.ts';
import type { MessageKey } from '../../lib/text/translator.ts';
import { formatDay } from '../ui/format.ts';
import { OutLink } from '../ui/OutLink.tsx';
import { useText } from '../ui/text.ts';
import { Fingerprint } from './Fingerprint.tsx';

/** What an offered pack is to the one that is there, where that needs words. */
const verdictKeys: Partial<Record<Offer['verdict'], MessageKey>> = {
  same: 'packsSame',
  older: 'faultOlder',
  reissued: 'faultReissued',
  'key-changed': 'faultKeyChanged',
  'foreign-name': 'packsOther',
};
/** What is never taken. */
const refused = new Set<Offer['verdict']>(['same', 'older', 'reissued']);

interface OfferCardProps {
  offer: Offer;
  isBusy: boolean;
  onTake: () => void;
  onCancel: () => void;
}

/** What a publisher offers, to look at before anything is taken. */
export function OfferCard({
  offer: { imprint, fingerprint, bytes, stories, verdict, isNamesake },
  isBusy,
  onTake,
  onCancel,
}: OfferCardProps) {
  const { t, lang } = useText();
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const { title, publisher, homepage, licence, version, created } = imprint;
  const figure = new Intl.NumberFormat(lang);
  const words = isNamesake ? 'packsNamesake' : verdictKeys[verdict];

  // The answer may be long in coming; the keyboard goes to it.
  useEffect(() => heading.current?.focus(), []);

  return (
    // biome-ignore lint/a11y/useSemanticElements: a question with two answers, not a form of fields.
    <div class="pl-offer" role="group" aria-labelledby={id} onKeyDown={(event) => event.key === 'Escape' && onCancel()}>
      <h3 id={id} ref={heading} tabIndex={-1}>
        <bdi>{title}</bdi>
      </h3>
      <p>{t('packsNothingOn')}</p>
      {words && <p class="pl-settings-wrong">{t(words)}</p>}
      <dl class="pl-pack-facts">
        <dt>{t('packsPublisher')}</dt>
        <dd>
          <bdi>{publisher}</bdi>
        </dd>
        <dt>{t('packsHomepage')}</dt>
        <dd>
          <OutLink href={homepage}>
            <bdi>{homepage}</bdi>
          </OutLink>
        </dd>
        <dt>{t('listsLicence')}</dt>
        <dd>
          <bdi>{licence}</bdi>
        </dd>
        <dt>{t('packsVersion')}</dt>
        <dd>
          {figure.format(version)} · {formatDay(lang, created.slice(0, 10))}
        </dd>
        <dt>{t('popupResults')}</dt>
        <dd>{stories === undefined ? t('trustNotKnown') : figure.format(stories)}</dd>
        <dt>{t('packsSize')}</dt>
        <dd>{formatBytes(bytes, lang)}</dd>
        <dt>{t('packsKey')}</dt>
        <dd>
          <Fingerprint>{fingerprint}</Fingerprint>
        </dd>
      </dl>
      <p class="pl-quiet">{t('packsKeyAbout')}</p>
      <p class="pl-settings-actions">
        <button type="button" class="pl-button" data-kind="primary" disabled={isBusy || refused.has(verdict)} onClick={onTake}>
          {t('packsTake')}
        </button>
        <button type="button" class="pl-button" onClick={onCancel}>
          {t('listsCancel')}
        </button>
      </p>
    </div>
  );
}
