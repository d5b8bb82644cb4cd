import type { RatingEntries, RowFault } from '../../lib/ratings/entries-of.ts';
import type { RatingsTable } from '../../lib/ratings/table.ts';
import type { MessageKey } from '../../lib/text/translator.ts';
import { useText } from '../ui/text.ts';

const faultKeys: Record<RowFault, MessageKey> = {
  'no-domain': 'listsRowNoDomain',
  part: 'listsRowPart',
  'no-number': 'listsRowNoNumber',
  'off-scale': 'listsRowOffScale',
  duplicate: 'listsRowDuplicate',
};

/** How many entries a list comes to, and which rows were left out of it. */
export function WhatWasRead({ read, countedIn }: { read: RatingEntries } & Pick<RatingsTable, 'countedIn'>) {
  const { t, lang } = useText();
  const { entries, bad, duplicates, named } = read;
  const notes = [t('listsEntries', entries.length)];
  if (bad > 0) notes.push(t('listsBad', bad));
  if (duplicates > 0) notes.push(t('listsDuplicates', duplicates));
  const value = new Intl.NumberFormat(lang, { maximumFractionDigits: 3 });
  return (
    <div class="pl-import-read">
      <p role="status">{notes.join(' · ')}</p>
      {entries.length > 0 && (
        <p class="pl-quiet">
          {t(
            'listsSample',
            entries
              .slice(0, 3)
              .map(([domain, rating]) => `${domain} ${value.format(rating)}`)
              .join(', '),
          )}
        </p>
      )}
      {named.length > 0 && (
        <ul class="pl-quiet">
          {named.map(({ line, fault, cell }) => (
            <li key={line}>
              {t(countedIn === 'lines' ? 'listsLine' : 'listsEntry', line, t(faultKeys[fault]))} <bdi>{cell.slice(0, 60)}</bdi>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
