import { useId, useMemo, useRef, useState } from 'preact/hooks';
import type { NewsroomActs } from '../../lib/newsroom/newsroom-view.ts';
import type { FollowedFeed } from '../../lib/newsroom/records.ts';
import { useText } from '../ui/text.ts';
import { useFirst } from '../ui/use-first.tsx';
import { FeedItem, type FeedItemActions } from './FeedItem.tsx';
import type { Attempt } from './use-attempts.ts';

/** As many of a group as are read at a glance. */
const glance = 8;

interface FollowedFeedsProps extends Pick<FeedItemActions, 'everyMinutes' | 'now'> {
  feeds: readonly FollowedFeed[];
  acts: NewsroomActs;
  attempt: Attempt;
}

/** The feeds that the reader follows, by group. Who leaves one can take that back. */
export function FollowedFeeds({ feeds, acts, attempt, ...shared }: FollowedFeedsProps) {
  const { t } = useText();
  const groupsId = useId();
  const note = useRef<HTMLDivElement>(null);
  const [left, setLeft] = useState<FollowedFeed>();
  const [moved, setMoved] = useState<string>();
  const groups = useMemo(() => groupsOf(feeds), [feeds]);

  const leave = (feed: FollowedFeed) =>
    attempt(async () => {
      await acts.leave([feed.address]);
      setLeft(feed);
      // The button that was pressed is gone; the focus must not go with it.
      note.current?.focus();
    });
  const takeBack = ({ address, title, site, group, language, isPrivate }: FollowedFeed) =>
    attempt(async () => {
      await acts.follow([{ address, title, site, group, language, ...(isPrivate && { isTyped: true }) }]);
      setLeft(undefined);
      note.current?.focus();
    });

  return (
    <div>
      {feeds.length === 0 && <p class="pl-quiet">{t('newsNone')}</p>}
      <datalist id={groupsId}>
        {groups.map(([group]) => (
          <option key={group} value={group} />
        ))}
      </datalist>
      <div ref={note} tabIndex={-1} role="status" class="pl-news-left">
        {left && (
          <>
            {t('newsLeft', left.title)}{' '}
            <button type="button" class="pl-text-button" onClick={() => takeBack(left)}>
              {t('newsTakeBack')}
            </button>
          </>
        )}
      </div>
      {groups.map(([group, members]) => (
        <Group
          key={group}
          name={group || t('newsNoGroup')}
          feeds={members}
          {...shared}
          groupsId={groupsId}
          moved={moved}
          onChange={(address, change) => {
            if ('group' in change) setMoved(address);
            return attempt(() => acts.change(address, change));
          }}
          onPause={(isPaused) =>
            attempt(async () => {
              for (const feed of members) if (feed.isPaused !== isPaused) await acts.change(feed.address, { isPaused });
            })
          }
          onLeave={leave}
        />
      ))}
    </div>
  );
}

interface GroupProps extends FeedItemActions {
  name: string;
  feeds: readonly FollowedFeed[];
  onPause: (isPaused: boolean) => void;
}

function Group({ name, feeds, onPause, ...actions }: GroupProps) {
  const { t } = useText();
  const [shown, more] = useFirst(feeds, glance);
  const isPaused = feeds.every((feed) => feed.isPaused);
  return (
    <div class="pl-news-group">
      <div class="pl-news-group-head">
        <h4>
          <bdi>{name}</bdi>
        </h4>
        <button
          type="button"
          class="pl-text-button"
          aria-label={t(isPaused ? 'newsGoOnWhat' : 'newsPauseWhat', name)}
          onClick={() => onPause(!isPaused)}
        >
          {t(isPaused ? 'newsGoOnAll' : 'newsPauseAll', feeds.length)}
        </button>
      </div>
      <ul class="pl-feeds">
        {shown.map((feed) => (
          <FeedItem key={feed.address} feed={feed} {...actions} />
        ))}
      </ul>
      {more}
    </div>
  );
}

/** By group, those without one last; within it by name. */
function groupsOf(feeds: readonly FollowedFeed[]): [string, FollowedFeed[]][] {
  const groups = new Map<string, FollowedFeed[]>();
  for (const feed of [...feeds].sort((a, b) => a.title.localeCompare(b.title)))
    groups.set(feed.group ?? '', [...(groups.get(feed.group ?? '') ?? []), feed]);
  return [...groups].sort(([a], [b]) => Number(a === '') - Number(b === '') || a.localeCompare(b));
}
