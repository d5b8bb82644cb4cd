import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { ListedFeed } from '../../lib/newsroom/feeds/opml.ts';
import { Icon } from '../ui/Icon.tsx';
import { useText } from '../ui/text.ts';
import { hostOf, languageName } from './feed-words.ts';

interface FeedGroupProps {
  name: string;
  feeds: readonly ListedFeed[];
  followed: ReadonlySet<string>;
  chosen: ReadonlySet<string>;
  /** What a search found lies open. */
  isSearched: boolean;
  onChoose: (chosen: ReadonlySet<string>) => void;
}

/** A group of feeds: chosen as a whole, or opened and chosen one by one. */
export function FeedGroup({ name, feeds, followed, chosen, isSearched, onChoose }: FeedGroupProps) {
  const { t } = useText();
  const id = useId();
  const whole = useRef<HTMLInputElement>(null);
  const [isOpened, setOpened] = useState(false);
  const isOpen = isOpened || isSearched;
  const free = feeds.filter(({ address }) => !followed.has(address));
  const taken = free.filter(({ address }) => chosen.has(address));
  const isPart = taken.length > 0 && taken.length < free.length;

  useEffect(() => {
    if (whole.current) whole.current.indeterminate = isPart;
  }, [isPart]);

  const turn = (turned: readonly ListedFeed[], isOn: boolean) => {
    const next = new Set(chosen);
    for (const { address } of turned) isOn ? next.add(address) : next.delete(address);
    onChoose(next);
  };

  return (
    <li>
      <div class="pl-feed-group">
        <label>
          <input
            type="checkbox"
            ref={whole}
            checked={free.length === 0 || taken.length === free.length}
            disabled={free.length === 0}
            onChange={(event) => turn(free, event.currentTarget.checked)}
          />
          <bdi>{name}</bdi>
        </label>
        <span class="pl-quiet">{t('newsChosen', taken.length, feeds.length)}</span>
        {!isSearched && (
          <button
            type="button"
            class="pl-icon-button"
            aria-label={t('newsShowFeeds', name)}
            aria-expanded={isOpen}
            aria-controls={isOpen ? id : undefined}
            onClick={() => setOpened(!isOpened)}
          >
            <Icon name="next" />
          </button>
        )}
      </div>
      {isOpen && (
        <ul id={id}>
          {feeds.map((feed) => (
            <li key={feed.address}>
              <Feed
                feed={feed}
                isFollowed={followed.has(feed.address)}
                isChosen={chosen.has(feed.address)}
                onTurn={(isOn) => turn([feed], isOn)}
              />
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

interface FeedProps {
  feed: ListedFeed;
  isFollowed: boolean;
  isChosen: boolean;
  onTurn: (isOn: boolean) => void;
}

function Feed({ feed: { address, title, language, notes }, isFollowed, isChosen, onTurn }: FeedProps) {
  const { t, lang } = useText();
  const source = notes?.source;
  const facts = [
    ...(language === undefined ? [] : [languageName(lang, language)]),
    ...(isFollowed ? [t('newsFollowedAlready')] : []),
    ...(!isFollowed && source !== undefined ? [source === noDocument ? t('newsReadNowhere') : t('newsReadIn', source)] : []),
    ...(!isFollowed && notes?.verified === 'no' ? [t('newsUnverified')] : []),
  ];
  return (
    <label class="pl-news-pick">
      <input
        type="checkbox"
        checked={isFollowed || isChosen}
        disabled={isFollowed}
        onChange={(event) => onTurn(event.currentTarget.checked)}
      />
      <span>
        <span>
          <bdi>{title}</bdi>
        </span>
        <span class="pl-quiet">
          <bdi title={address}>{hostOf(address)}</bdi>
          {facts.length > 0 && ` · ${facts.join(' · ')}`}
        </span>
      </span>
    </label>
  );
}

/** What the starter list gives as the source of an address that was read in no document. */
const noDocument = 'known, unverified';
