import { useId, useMemo, useState } from 'preact/hooks';
import type { ListedFeed } from '../../lib/newsroom/feeds/opml.ts';
import { useText } from '../ui/text.ts';
import { FeedGroup } from './FeedGroup.tsx';
import { folded, hostOf, languageName } from './feed-words.ts';

interface FeedChoiceProps {
  feeds: readonly ListedFeed[];
  /** The addresses that are followed already: they cannot be chosen. */
  followed: ReadonlySet<string>;
  chosen: ReadonlySet<string>;
  onChoose: (chosen: ReadonlySet<string>) => void;
}

/** Feeds to choose from, in their groups, with a search by name, host, group and language. */
export function FeedChoice({ feeds, followed, chosen, onChoose }: FeedChoiceProps) {
  const { t, n, lang } = useText();
  const id = useId();
  const [query, setQuery] = useState('');
  const searched = useMemo(
    () =>
      feeds.map((feed) => {
        const language = feed.language === undefined ? '' : `${feed.language} ${languageName(lang, feed.language)}`;
        return { feed, text: folded([feed.title, hostOf(feed.address), ...feed.group, language].join(' ')) };
      }),
    [feeds, lang],
  );
  const words = folded(query).split(/\s+/);
  const found = searched.filter(({ text }) => words.every((word) => text.includes(word))).map(({ feed }) => feed);
  const isSearched = query.trim() !== '';

  return (
    <div class="pl-feed-choice">
      <label for={id}>{t('newsSearch')}</label>
      <input
        id={id}
        type="search"
        autocomplete="off"
        spellcheck={false}
        maxLength={100}
        value={query}
        onInput={(event) => setQuery(event.currentTarget.value)}
        // Enter belongs to the search, not to the form around it.
        onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
      />
      <p role="status" class="pl-quiet">
        {isSearched ? n('newsFound', found.length) : ''}
      </p>
      <ul class="pl-feed-groups">
        {groupsOf(found, lang).map(([group, members]) => (
          <FeedGroup
            key={group}
            name={group || t('newsNoGroup')}
            feeds={members}
            followed={followed}
            chosen={chosen}
            isSearched={isSearched}
            onChoose={onChoose}
          />
        ))}
      </ul>
    </div>
  );
}

/** The feeds by group, in the order in which the groups come; those with something in the reader's language before the others. */
function groupsOf(feeds: readonly ListedFeed[], lang: string): [string, ListedFeed[]][] {
  const groups = new Map<string, ListedFeed[]>();
  for (const feed of feeds) {
    const name = feed.group.join(' / ');
    groups.set(name, [...(groups.get(name) ?? []), feed]);
  }
  const isForeign = (members: readonly ListedFeed[]) => Number(!members.some(({ language }) => bare(language) === bare(lang)));
  return [...groups].sort(([, a], [, b]) => isForeign(a) - isForeign(b));
}

/** A language without its country: `pt` of `pt-BR`. */
const bare = (tag: string | undefined) => tag?.toLowerCase().split('-')[0];
