import type { RoundProgress } from '../../lib/newsroom/newsroom-view.ts';
import { formatList } from '../ui/format.ts';
import { useText } from '../ui/text.ts';

interface RoundStatusProps {
  /** undefined while no round runs. */
  round: RoundProgress | undefined;
  /** How many stories there are by now, where that is told. */
  stories?: number;
}

/** How far a round over the feeds is: "12 of 20 feeds asked, 340 articles, 51 stories". */
export function RoundStatus({ round, stories }: RoundStatusProps) {
  const text = useText();
  const { t, n } = text;
  const words = round && [
    ...(round.stage === 'asking' ? [n('newsAsked', round.due, round.asked)] : []),
    ...(round.stage === 'placing' ? [t('newsPlacing')] : []),
    ...(round.stage === 'printing' ? [t('newsPrinting')] : []),
    n('articleCount', round.articles),
    ...(stories === undefined ? [] : [n('panelStories', stories)]),
  ];
  return (
    <div class="pl-round">
      {round && (
        // What comes after asking has no number of its own, so its bar has none.
        <progress aria-label={t('newsRound')} max={Math.max(1, round.due)} {...(round.stage === 'asking' && { value: round.asked })} />
      )}
      <p role="status">{words ? formatList(text, words) : ''}</p>
    </div>
  );
}
