import { useEffect, useRef, useState } from 'preact/hooks';
import type { OutletView } from '../../lib/view/outlet-view.ts';
import { Erase } from '../settings/Erase.tsx';
import { formatPercent } from '../ui/format.ts';
import { kindKey } from '../ui/names.ts';
import { useText } from '../ui/text.ts';
import { CheckedStories } from './CheckedStories.tsx';
import { RecordBand } from './RecordBand.tsx';

interface AgreementRecordProps {
  outlet: Pick<OutletView, 'kind' | 'name' | 'record'>;
  storyHref: (story: string) => string;
  onErase: () => Promise<void>;
}

/** How often an outlet agreed with others where they checked it, as a band, in words, and story by story. */
export function AgreementRecord({ outlet: { kind, name, record }, storyHref, onErase }: AgreementRecordProps) {
  const { t, n, lang } = useText();
  const [isErasedNow, setErasedNow] = useState(false);
  const note = useRef<HTMLParagraphElement>(null);
  const mean = formatPercent(lang, record.mean);

  // The button that was pressed is gone; the focus must not go with it.
  useEffect(() => {
    if (isErasedNow) note.current?.focus();
  }, [isErasedNow]);

  // What was drawn of it is erased too.
  if (isErasedNow) {
    return (
      <p ref={note} tabIndex={-1}>
        {t('outletAnew')}
      </p>
    );
  }
  return (
    <>
      <RecordBand record={record} />
      <p>
        {record.assumed ? t('outletAssumed', mean, t(kindKey[kind])) : n('outletAgreed', record.checked, record.agreed)}
        {record.assumed && record.checked > 0 && <> {t('outletTooFew')}</>}
      </p>
      <p class="pl-quiet">{t('outletRecordAbout')}</p>
      <CheckedStories stories={record.stories} total={record.checked} storyHref={storyHref} />
      {record.erased && <p>{t('outletAnew')}</p>}
      {record.checked > 0 && !record.erased && (
        <Erase
          words={{
            offer: t('outletErase'),
            ask: t('outletEraseAsk', name),
            keep: t('outletEraseKeep'),
            erase: t('settingsEraseYes'),
            done: '',
            failed: t('settingsEraseFailed'),
          }}
          onErase={() => onErase().then(() => setErasedNow(true))}
        />
      )}
    </>
  );
}
