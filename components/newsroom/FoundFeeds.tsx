import { useEffect, useRef, useState } from 'preact/hooks';
import type { FoundFeed } from '../../lib/newsroom/jobs.ts';
import { useText } from '../ui/text.ts';
import { languageName } from './feed-words.ts';

interface FoundFeedsProps {
  feeds: readonly FoundFeed[];
  /** The addresses that are followed already. */
  followed: ReadonlySet<string>;
  onFollow: (feeds: readonly FoundFeed[]) => void;
  onCancel: () => void;
}

/** The feeds that were found at an address, to choose from; the only one is chosen beforehand. */
export function FoundFeeds({ feeds, followed, onFollow, onCancel }: FoundFeedsProps) {
  const { t, n, lang } = useText();
  const legend = useRef<HTMLLegendElement>(null);
  const free = feeds.filter(({ address }) => !followed.has(address));
  const [chosen, setChosen] = useState<ReadonlySet<string>>(() => new Set(free.length === 1 ? free.map(({ address }) => address) : []));
  const picked = free.filter(({ address }) => chosen.has(address));

  // The answer may be long in coming; the keyboard goes to it.
  useEffect(() => legend.current?.focus(), []);

  const turn = (address: string, isOn: boolean) =>
    setChosen(new Set(isOn ? [...chosen, address] : [...chosen].filter((other) => other !== address)));

  return (
    <form
      class="pl-news-found"
      onSubmit={(event) => {
        event.preventDefault();
        if (picked.length > 0) onFollow(picked);
      }}
      onKeyDown={(event) => event.key === 'Escape' && onCancel()}
    >
      <fieldset>
        <legend ref={legend} tabIndex={-1}>
          {n('newsFound', feeds.length)}
        </legend>
        {feeds.map(({ address, title, language, items }) => {
          const isFollowed = followed.has(address);
          const facts = [
            ...(items === undefined ? [] : [n('articleCount', items)]),
            ...(language === undefined ? [] : [languageName(lang, language)]),
            ...(isFollowed ? [t('newsFollowedAlready')] : []),
          ];
          return (
            <label key={address} class="pl-news-pick">
              <input
                type="checkbox"
                checked={isFollowed || chosen.has(address)}
                disabled={isFollowed}
                onChange={(event) => turn(address, event.currentTarget.checked)}
              />
              <span>
                <span>
                  <bdi>{title || address}</bdi>
                </span>
                <span class="pl-quiet">
                  <bdi>{address}</bdi>
                  {facts.length > 0 && ` · ${facts.join(' · ')}`}
                </span>
              </span>
            </label>
          );
        })}
      </fieldset>
      <p class="pl-settings-actions">
        <button type="submit" class="pl-button" data-kind="primary" disabled={picked.length === 0}>
          {n('newsFollow', picked.length)}
        </button>
        <button type="button" class="pl-button" onClick={onCancel}>
          {t('listsCancel')}
        </button>
      </p>
    </form>
  );
}
