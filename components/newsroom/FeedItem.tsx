import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { FeedChange, FollowedFeed } from '../../lib/newsroom/records.ts';
import { Field } from '../settings/Field.tsx';
import { Icon } from '../ui/Icon.tsx';
import { useText } from '../ui/text.ts';
import { feedState } from './feed-state.ts';
import { hostOf } from './feed-words.ts';
import { Interval } from './Interval.tsx';
import { KindChoice } from './KindChoice.tsx';
import { Switch } from './Switch.tsx';

export interface FeedItemActions {
  /** How often all feeds are asked, in minutes. */
  everyMinutes: number;
  /** The id of a list with the names of all groups. */
  groupsId: string;
  /** Milliseconds since 1970. */
  now: number;
  /** The address of the feed that was put into another group last: it comes there as it was left, open and with the focus. */
  moved?: string | undefined;
  onChange: (address: string, change: FeedChange) => void;
  onLeave: (feed: FollowedFeed) => void;
}

/** A followed feed: how it is doing, and what can be set of it. */
export function FeedItem({ feed, everyMinutes, groupsId, now, moved, onChange, onLeave }: { feed: FollowedFeed } & FeedItemActions) {
  const text = useText();
  const { t } = text;
  const id = useId();
  const wasMoved = useRef(moved === feed.address);
  const [isOpen, setOpen] = useState(wasMoved.current);
  const opener = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (wasMoved.current) opener.current?.focus();
  }, []);
  const { address, title, isPaused } = feed;
  const { facts, warnings } = feedState(feed, text, now);
  const change = (what: FeedChange) => onChange(address, what);

  return (
    <li>
      <div class="pl-feed">
        <span>
          <span>
            <bdi>{title}</bdi>
          </span>
          <span class="pl-quiet">
            <bdi title={address}>{hostOf(address)}</bdi>
            {facts.length > 0 && ` · ${facts.join(' · ')}`}
          </span>
          {warnings.map((words) => (
            <span key={words} class="pl-news-warning">
              <Icon name="conflict" />
              <span>{words}</span>
            </span>
          ))}
        </span>
        <span class="pl-feed-acts">
          <button
            type="button"
            class="pl-text-button"
            aria-label={t(isPaused ? 'newsGoOnWhat' : 'newsPauseWhat', title)}
            onClick={() => change({ isPaused: !isPaused })}
          >
            {t(isPaused ? 'newsGoOn' : 'newsPause')}
          </button>
          <button
            type="button"
            class="pl-text-button"
            aria-label={t('newsChangeWhat', title)}
            ref={opener}
            aria-expanded={isOpen}
            aria-controls={isOpen ? id : undefined}
            onClick={() => setOpen(!isOpen)}
          >
            {t('newsChange')}
          </button>
        </span>
      </div>
      {isOpen && (
        <div id={id} class="pl-feed-fields">
          <Field label={t('newsGroup')}>
            {(control) => (
              <input
                {...control}
                type="text"
                list={groupsId}
                maxLength={100}
                value={feed.group ?? ''}
                onChange={(event) => change({ group: event.currentTarget.value.trim() || undefined })}
              />
            )}
          </Field>
          <Interval
            label={t('newsEvery')}
            value={feed.everyMinutes}
            standard={everyMinutes}
            onChange={(minutes) => change({ everyMinutes: minutes })}
          />
          <KindChoice kind={feed.kind} onChange={(kind) => change({ kind })} />
          <Switch label={t('newsFullText')} isOn={feed.fullText ?? false} onTurn={(fullText) => change({ fullText })} />
          <button type="button" class="pl-text-button" aria-label={t('newsLeaveWhat', title)} onClick={() => onLeave(feed)}>
            {t('newsLeave')}
          </button>
        </div>
      )}
    </li>
  );
}
