import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { FoundFeed } from '../../lib/newsroom/jobs.ts';
import type { RoundProgress } from '../../lib/newsroom/newsroom-view.ts';
import type { SearchHit } from '../../lib/view/search-hit.ts';
import type { StorySummary } from '../../lib/view/story-view.ts';
import { RoundStatus } from '../newsroom/RoundStatus.tsx';
import { Brand } from '../ui/Brand.tsx';
import { useText } from '../ui/text.ts';
import { AccessBanner } from './AccessBanner.tsx';
import { FollowSite } from './FollowSite.tsx';
import { Found } from './Found.tsx';
import { groupsOf, type TodayGroup } from './groups.ts';
import { useActive } from './use-active.ts';
import { useSearch } from './use-search.ts';

interface PopupProps {
  /** Finds stories; an empty query lists the newest. Must stay the same function from render to render. */
  search: (query: string) => Promise<SearchHit[]>;
  /** The stories of the page in the current tab; undefined until it is known. */
  matches: readonly StorySummary[] | undefined;
  /** What is most borne out today, by topic; undefined until it is known. */
  today: readonly TodayGroup[] | undefined;
  /** The feeds that the page in the current tab offers and that the reader does not follow. */
  offered: readonly FoundFeed[];
  /** Follows a feed; rejects where that could not be done. */
  onFollow: (feed: FoundFeed) => Promise<void>;
  /** How far the first round over new feeds is. */
  round?: RoundProgress | undefined;
  access: 'granted' | 'withheld';
  onAllow: () => void;
  onOpen: (story: string) => void;
  onClose: () => void;
  onSettings: () => void;
}

/** Search over all stories. With nothing typed, the stories of the open page, those of today, and then the newest. */
export function Popup({ search, matches, today, offered, round, access, onAllow, onOpen, onClose, onSettings, onFollow }: PopupProps) {
  const { t, n } = useText();
  const listId = useId();
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => box.current?.focus(), []);
  const [typed, setTyped] = useState('');
  const query = typed.trim();
  const { answer, retry } = useSearch(search, query);
  const settled = answer !== undefined && answer.query === query;

  // The newest stand last, so they wait for what comes before them.
  const shown = answer?.query === '' && (matches === undefined || today === undefined) ? undefined : answer;
  const groups = shown?.hits ? groupsOf(shown.query, { matches: matches ?? [], today: today ?? [], hits: shown.hits }) : [];
  const ids = groups.flatMap((group) => group.hits.map((hit) => hit.story.id));
  const { active, chosen, target, choose } = useActive(ids, query === '' ? undefined : ids[0]);
  const optionId = (story: string) => `${listId}-${story}`;

  // Enter may come before the answer does: then the first of the answer is meant, not of what stands there still.
  const opensFirst = useRef(false);
  const first = ids[0];
  useEffect(() => {
    if (!settled || !opensFirst.current) return;
    opensFirst.current = false;
    if (first !== undefined) onOpen(first);
  }, [settled, first, onOpen]);

  function type(text: string) {
    opensFirst.current = false;
    choose(undefined);
    setTyped(text);
  }

  function onKeyDown(event: KeyboardEvent) {
    // A key that ends the composing of a character is not for the list.
    if (event.isComposing || event.shiftKey || event.ctrlKey || event.altKey || event.metaKey) return;
    const next = target(event.key);
    if (event.key === 'Escape') typed === '' ? onClose() : type('');
    else if (event.key === 'Enter' && query !== '' && !settled && !chosen) opensFirst.current = true;
    else if (event.key === 'Enter' && active !== undefined) onOpen(active);
    else if (next !== undefined) choose(next);
    else return;
    event.preventDefault();
  }

  return (
    <div class="pl-popup">
      <header class="pl-popup-head">
        <h1 class="pl-hidden">{t('name')}</h1>
        <input
          type="text"
          inputMode="search"
          role="combobox"
          aria-label={t('popupSearch')}
          aria-autocomplete="list"
          aria-expanded={ids.length > 0}
          aria-controls={ids.length > 0 ? listId : undefined}
          aria-activedescendant={active === undefined ? undefined : optionId(active)}
          placeholder={t('popupSearch')}
          autocomplete="off"
          spellcheck={false}
          maxLength={200}
          ref={box}
          value={typed}
          onInput={(event) => type(event.currentTarget.value)}
          onKeyDown={onKeyDown}
        />
      </header>
      {access === 'withheld' && <AccessBanner onAllow={onAllow} />}
      <main class="pl-popup-body" aria-busy={!settled}>
        {round && <RoundStatus round={round} />}
        <Found answer={shown} groups={groups} listId={listId} activeId={active} optionId={optionId} onOpen={onOpen} onRetry={retry} />
        <p class="pl-hidden" role="status">
          {settled && query !== '' && ids.length > 0 ? n('popupFound', ids.length) : ''}
        </p>
      </main>
      <FollowSite offered={offered} onFollow={onFollow} />
      <footer class="pl-popup-foot">
        <Brand />
        <button type="button" class="pl-text-button" onClick={onSettings}>
          {t('settingsTitle')}
        </button>
      </footer>
    </div>
  );
}
