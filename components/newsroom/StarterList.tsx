import { useState } from 'preact/hooks';
import type { ListedFeed } from '../../lib/newsroom/feeds/opml.ts';
import type { FeedToFollow, FollowReport } from '../../lib/newsroom/newsroom-view.ts';
import { Icon } from '../ui/Icon.tsx';
import { useText } from '../ui/text.ts';
import { FeedChoice } from './FeedChoice.tsx';
import { FollowResult } from './FollowResult.tsx';
import { toFollow } from './feed-words.ts';
import type { Attempt } from './use-attempts.ts';

interface StarterListProps {
  starter: readonly ListedFeed[];
  followed: ReadonlySet<string>;
  onFollow: (feeds: readonly FeedToFollow[]) => Promise<FollowReport>;
  attempt: Attempt;
}

/** The feeds that Plumbline names to start with: none is followed unless the reader chooses it. */
export function StarterList({ starter, followed, onFollow, attempt }: StarterListProps) {
  const { t, n } = useText();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [report, setReport] = useState<FollowReport>();
  const picked = starter.filter(({ address }) => chosen.has(address));

  const follow = () =>
    attempt(async () => {
      setReport(await onFollow(picked.map(toFollow)));
      setChosen(new Set());
    });

  return (
    <details class="pl-news-more">
      <summary>
        <Icon name="next" />
        {n('newsStarter', starter.length)}
      </summary>
      <p class="pl-quiet">{t('newsStarterAbout')}</p>
      <FeedChoice feeds={starter} followed={followed} chosen={chosen} onChoose={setChosen} />
      <button type="button" class="pl-button" data-kind="primary" disabled={picked.length === 0} onClick={follow}>
        {n('newsFollow', picked.length)}
      </button>
      <FollowResult report={report} />
    </details>
  );
}
