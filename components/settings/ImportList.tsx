import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { RatingEntry } from '../../lib/ratings/entries-of.ts';
import { type ReadRatings, readRatings } from '../../lib/ratings/read-ratings.ts';
import { mostBytes, mostEntries, RatingsError, type RatingsFault } from '../../lib/ratings/table.ts';
import type { RatingList } from '../../lib/storage/settings.ts';
import { formatBytes } from '../../lib/text/bytes.ts';
import type { Translator } from '../../lib/text/translator.ts';
import { useText } from '../ui/text.ts';
import { ListForm } from './ListForm.tsx';

interface ImportListProps {
  /** The ids of the lists that are there. */
  taken: readonly string[];
  onImport: (imported: { list: RatingList; entries: readonly RatingEntry[] }) => Promise<void>;
}

type Step =
  | { is: 'offered' }
  | { is: 'refused'; why: string }
  | { is: 'read'; ratings: ReadRatings; failed: boolean }
  | { is: 'done'; list: RatingList };

/** Brings in a list of ratings: a file is read on this device, and the reader says what it does not say itself. */
export function ImportList({ taken, onImport }: ImportListProps) {
  const text = useText();
  const { t } = text;
  const id = useId();
  const [step, setStep] = useState<Step>({ is: 'offered' });
  const file = useRef<HTMLInputElement>(null);
  const wasRead = useRef(false);

  // The focus comes back from the form, which opens with a focus of its own.
  useEffect(() => {
    if (wasRead.current && step.is !== 'read') file.current?.focus();
    wasRead.current = step.is === 'read';
  }, [step.is]);

  async function read(chosen: File | undefined) {
    if (!chosen) return;
    try {
      if (chosen.size > mostBytes) throw new RatingsError('too-large');
      setStep({ is: 'read', ratings: readRatings(await chosen.text(), chosen.name), failed: false });
    } catch (error) {
      setStep({ is: 'refused', why: error instanceof RatingsError ? inWords(error, text) : t('listsUnread') });
    }
  }

  const keep = (ratings: ReadRatings, imported: Parameters<ImportListProps['onImport']>[0]) =>
    onImport(imported).then(
      () => setStep({ is: 'done', list: imported.list }),
      () => setStep({ is: 'read', ratings, failed: true }), // said on the page
    );

  if (step.is === 'read') {
    const { ratings, failed } = step;
    return (
      <ListForm
        ratings={ratings}
        taken={taken}
        failed={failed}
        onImport={(imported) => keep(ratings, imported)}
        onCancel={() => setStep({ is: 'offered' })}
      />
    );
  }
  return (
    <div class="pl-import">
      <label for={id}>{t('listsFile')}</label>
      <input
        id={id}
        ref={file}
        type="file"
        accept=".csv,.json,text/csv,application/json"
        aria-describedby={`${id}-about`}
        onChange={(event) => {
          const box = event.currentTarget;
          read(box.files?.[0]);
          box.value = ''; // so that the same file, mended, can be chosen again
        }}
      />
      <p id={`${id}-about`} class="pl-quiet">
        {t('listsFileAbout', formatBytes(mostBytes, text.lang), mostEntries)}
      </p>
      <p role="status">{step.is === 'done' ? t('listsImported', step.list.name) : ''}</p>
      {step.is === 'refused' && (
        <p role="alert" class="pl-settings-wrong">
          {step.why}
        </p>
      )}
    </div>
  );
}

function inWords({ fault, line }: RatingsError, { t, lang }: Translator): string {
  const words: Record<RatingsFault, string> = {
    'too-large': t('listsTooLarge', formatBytes(mostBytes, lang)),
    'too-many': t('listsTooMany', mostEntries),
    empty: t('listsEmpty'),
    broken: line === undefined ? t('listsBroken') : t('listsBrokenAt', line),
    'no-domains': t('listsNoDomains'),
    'no-numbers': t('listsNoNumbers'),
  };
  return words[fault];
}
