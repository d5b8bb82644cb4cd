import type { FollowReport } from '../../lib/newsroom/newsroom-view.ts';
import { formatList } from '../ui/format.ts';
import { useText } from '../ui/text.ts';
import { useFirst } from '../ui/use-first.tsx';
import { faultKeys } from './faults.ts';

/** As many refusals as are read at a glance. */
const glance = 5;

interface FollowResultProps {
  /** undefined while nothing was followed yet. */
  report: FollowReport | undefined;
  /** What else there is to say, such as what was left out of a file. */
  notes?: readonly string[];
}

/** What came of following feeds: how many are new, how many were known, which were refused and why. */
export function FollowResult({ report, notes = [] }: FollowResultProps) {
  const text = useText();
  const { t } = text;
  const refused = report?.refused ?? [];
  const [shown, more] = useFirst(refused, glance);
  const words = report && [
    t('newsAdded', report.added),
    ...(report.known > 0 ? [t('newsKnown', report.known)] : []),
    ...(refused.length > 0 ? [t('newsRefused', refused.length)] : []),
    ...notes,
  ];
  return (
    <>
      <p role="status">{words ? formatList(text, words) : ''}</p>
      {shown.length > 0 && (
        <ul class="pl-quiet pl-news-refused">
          {shown.map(({ address, reason }) => (
            <li key={address}>
              <bdi>{address}</bdi>: {t(faultKeys[reason])}
            </li>
          ))}
        </ul>
      )}
      {more}
    </>
  );
}
