import { useId, useMemo, useState } from 'preact/hooks';
import type { ListedFeed } from '../../lib/newsroom/feeds/opml.ts';
import type { FollowReport, NewsroomActs, NewsroomView } from '../../lib/newsroom/newsroom-view.ts';
import { FeedChoice } from '../newsroom/FeedChoice.tsx';
import { FollowResult } from '../newsroom/FollowResult.tsx';
import { toFollow } from '../newsroom/feed-words.ts';
import { RoundStatus } from '../newsroom/RoundStatus.tsx';
import { Trouble } from '../newsroom/Trouble.tsx';
import { useAttempts } from '../newsroom/use-attempts.ts';
import { formatList } from '../ui/format.ts';
import { useText } from '../ui/text.ts';

interface PickFeedsProps {
  /** undefined until it is read. */
  view: NewsroomView | undefined;
  /** The feeds that Plumbline names to start with. */
  starter: readonly ListedFeed[];
  acts: NewsroomActs;
}

/** Picks outlets to follow, and shows how the newsroom fills with what they report. Nothing is picked beforehand, and nothing has to be. */
export function PickFeeds({ view, starter, acts }: PickFeedsProps) {
  const { t } = useText();
  const id = useId();
  return (
    <section id="pick" class="pl-pick" aria-labelledby={id}>
      <h2 id={id}>{t('welcomePick')}</h2>
      <p>{t('welcomePickAbout')}</p>
      <p class="pl-quiet">{t('newsPrivacy')}</p>
      {view ? <Choice view={view} starter={starter} acts={acts} /> : <p role="status">{t('settingsLoading')}</p>}
    </section>
  );
}

function Choice({ view, starter, acts }: PickFeedsProps & { view: NewsroomView }) {
  const { t, n } = useText();
  const { failed, attempt } = useAttempts();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [report, setReport] = useState<FollowReport>();
  const followed = useMemo(() => new Set(view.feeds.map(({ address }) => address)), [view.feeds]);
  const picked = starter.filter(({ address }) => chosen.has(address) && !followed.has(address));

  const follow = () =>
    attempt(async () => {
      setReport(await acts.follow(picked.map(toFollow)));
      setChosen(new Set());
    });

  return (
    <>
      <p class="pl-quiet">{t('newsStarterAbout')}</p>
      <FeedChoice feeds={starter} followed={followed} chosen={chosen} onChoose={setChosen} />
      <p class="pl-pick-follow">
        <button type="button" class="pl-button" data-kind="primary" disabled={picked.length === 0} onClick={follow}>
          {n('newsFollow', picked.length)}
        </button>
      </p>
      {failed && (
        <p role="alert" class="pl-settings-wrong">
          {t('settingsFailed')}
        </p>
      )}
      <FollowResult report={report} />
      <Trouble trouble={view.trouble} />
      <RoundStatus round={view.round} stories={view.totals.stories} />
      <Filled view={view} />
    </>
  );
}

/** What came of the first round, once all were asked. */
function Filled({ view: { feeds, round, totals } }: { view: NewsroomView }) {
  const text = useText();
  const isDone = feeds.length > 0 && !round && feeds.every(({ isPaused, state }) => isPaused || state.askedAt !== undefined);
  const silent = feeds.filter(({ state }) => state.answeredAt === undefined && state.askedAt !== undefined).length;
  const words = [text.n('welcomeFilled', totals.stories), ...(silent > 0 ? [text.t('newsSilent', silent)] : [])];
  return <p role="status">{isDone ? formatList(text, words) : ''}</p>;
}
