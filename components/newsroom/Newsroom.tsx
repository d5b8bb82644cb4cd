import { useMemo } from 'preact/hooks';
import type { ListedFeed } from '../../lib/newsroom/feeds/opml.ts';
import type { FoundFeed } from '../../lib/newsroom/jobs.ts';
import type { NewsroomActs, NewsroomView } from '../../lib/newsroom/newsroom-view.ts';
import type { Preferences } from '../../lib/newsroom/records.ts';
import { SettingsSection } from '../settings/SettingsSection.tsx';
import { useText } from '../ui/text.ts';
import { AddFeed } from './AddFeed.tsx';
import { FeedFile } from './FeedFile.tsx';
import { FollowedFeeds } from './FollowedFeeds.tsx';
import { Interval } from './Interval.tsx';
import { Keeping } from './Keeping.tsx';
import { RoundStatus } from './RoundStatus.tsx';
import { StarterList } from './StarterList.tsx';
import { Switch } from './Switch.tsx';
import { Trouble } from './Trouble.tsx';
import { useAttempts } from './use-attempts.ts';

interface NewsroomProps {
  /** undefined until it is read. */
  view: NewsroomView | undefined;
  /** The feeds that Plumbline names to start with. */
  starter: readonly ListedFeed[];
  acts: NewsroomActs;
  /** Finds feeds at an address; rejects with an Error that has a `fault`. */
  find: (address: string) => Promise<FoundFeed[]>;
  /** Milliseconds since 1970. */
  now: number;
  /** Hands the reader the list of their feeds as a file. */
  onExport: (opml: string) => void;
}

/** The newsroom: what it does and what that tells others, the feeds that the reader follows, and how it works. */
export function Newsroom({ view, ...more }: NewsroomProps) {
  const { t } = useText();
  return (
    <SettingsSection title={t('newsTitle')} about={t('newsAbout')}>
      <p class="pl-quiet">{t('newsPrivacy')}</p>
      {view ? <Known view={view} {...more} /> : <p role="status">{t('settingsLoading')}</p>}
    </SettingsSection>
  );
}

function Known({ view, starter, acts, find, now, onExport }: NewsroomProps & { view: NewsroomView }) {
  const { t } = useText();
  const { failed, attempt } = useAttempts();
  const { feeds, preferences, round, trouble } = view;
  const followed = useMemo(() => new Set(feeds.map(({ address }) => address)), [feeds]);
  const follow: NewsroomActs['follow'] = (chosen) => acts.follow(chosen);
  const prefer = (change: Partial<Preferences>) => attempt(() => acts.prefer(change));

  return (
    <>
      {failed && (
        <p role="alert" class="pl-settings-failed">
          {t('settingsFailed')}
        </p>
      )}
      <Trouble trouble={trouble} />
      <div class="pl-news-part">
        <h3>{t('newsFollowed')}</h3>
        {feeds.length > 0 && (
          <div class="pl-news-clock">
            <Switch label={t('newsPausedAll')} isOn={preferences.isPaused} onTurn={(isPaused) => prefer({ isPaused })} />
            <button type="button" class="pl-button" disabled={round !== undefined} onClick={() => attempt(() => acts.askNow())}>
              {t('newsAskNow')}
            </button>
            <Interval
              label={t('newsEvery')}
              value={preferences.everyMinutes}
              onChange={(everyMinutes) => everyMinutes !== undefined && prefer({ everyMinutes })}
            />
          </div>
        )}
        <RoundStatus round={round} />
        <FollowedFeeds feeds={feeds} everyMinutes={preferences.everyMinutes} now={now} acts={acts} attempt={attempt} />
      </div>
      <div class="pl-news-part">
        <h3>{t('newsAdd')}</h3>
        <AddFeed followed={followed} find={find} onFollow={follow} />
        <StarterList starter={starter} followed={followed} onFollow={follow} attempt={attempt} />
        <FeedFile feeds={feeds} onFollow={follow} onExport={onExport} />
      </div>
      <div class="pl-news-part">
        <h3>{t('newsKeep')}</h3>
        <Keeping view={view} onPrefer={prefer} />
      </div>
    </>
  );
}
