import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Theme } from '../../lib/storage/settings.ts';
import type { MatchedStory } from '../../lib/view/story-view.ts';
import { Brand } from '../ui/Brand.tsx';
import { Icon } from '../ui/Icon.tsx';
import { StateNote } from '../ui/StateNote.tsx';
import { useText } from '../ui/text.ts';
import { useTrusted } from '../ui/trusted.ts';
import { type Ways, WaysProvider } from '../ui/ways.tsx';
import { eventsOf } from './events.ts';
import { FoldedTab } from './FoldedTab.tsx';
import { PanelStory } from './PanelStory.tsx';
import type { PanelState } from './panel-state.ts';
import { StorySwitcher } from './StorySwitcher.tsx';
import { Tellers } from './Tellers.tsx';
import { useFolding } from './use-folding.ts';

interface StoryPanelProps {
  view: PanelState;
  folded: boolean;
  theme: Theme;
  onFold: (folded: boolean) => void;
  /** Close it on this page. */
  onClose: () => void;
  /** "Not this story". */
  onHide: (story: string) => void;
  onSiteOff: () => void;
  onOpenStory: (story: string) => void;
  onOpenSettings: () => void;
  /** Opens the page of an outlet, and that which explains the score; without them nothing leads there. */
  onOpenOutlet?: (outlet: string) => void;
  onOpenMethod?: () => void;
  onRetry: () => void;
}

/** The sidebar: a landmark that holds the story of the open page, or folds to a tab on the edge. */
export function StoryPanel({ view, folded, theme, onFold, ...on }: StoryPanelProps) {
  const { t, dir, lang } = useText();
  const onTrusted = useTrusted();
  const { tab, fold, turn } = useFolding(folded, onFold);
  const [chosen, choose] = useState(0);
  const scroller = useRef<HTMLDivElement>(null);

  const matched = view.state === 'ready' ? view.matched : [];
  const index = Math.min(chosen, Math.max(0, matched.length - 1));
  const current = matched[index];
  const events = eventsOf(matched);
  const event = Math.max(
    0,
    events.findIndex((told) => current && told.includes(current)),
  );
  const told = events[event] ?? [];
  const go = (match: MatchedStory | undefined) => match && choose(matched.indexOf(match));

  useLayoutEffect(() => {
    if (scroller.current) scroller.current.scrollTop = 0;
  }, [current?.story.id]);

  const { onOpenOutlet, onOpenMethod } = on;
  const ways: Ways = {
    outlet: onOpenOutlet && ((id) => ({ onGo: () => onOpenOutlet(id) })),
    settings: { onGo: on.onOpenSettings },
    method: onOpenMethod && { onGo: onOpenMethod },
  };

  const foldOnEscape = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && !folded) turn(event);
  };
  return (
    <aside
      class="pl-panel"
      aria-label={t('name')}
      dir={dir}
      lang={lang}
      data-theme={theme}
      data-folded={folded}
      onKeyDown={onTrusted(foldOnEscape)}
    >
      <FoldedTab matched={matched} button={tab} hidden={!folded} onOpen={onTrusted(turn)} />
      <div class="pl-sheet" hidden={folded}>
        <header class="pl-panel-head">
          <Brand />
          {events.length > 1 && <StorySwitcher index={event} count={events.length} onGo={(to) => go(events[to]?.[0])} />}
          <button
            type="button"
            class="pl-icon-button"
            ref={fold}
            aria-label={t('panelFold')}
            title={t('panelFold')}
            aria-expanded
            onClick={onTrusted(turn)}
          >
            <Icon name="fold" />
          </button>
          <button
            type="button"
            class="pl-icon-button"
            aria-label={t('panelClose')}
            title={t('panelClose')}
            onClick={onTrusted(() => on.onClose())}
          >
            <Icon name="close" />
          </button>
        </header>
        {/* A click on its text puts the keyboard here, so that Escape folds; Tab goes from control to control, in Firefox as well. */}
        <div class="pl-scroll" ref={scroller} tabIndex={-1}>
          {view.state === 'loading' && <StateNote kind="loading" title={t('panelLoading')} />}
          {view.state === 'failed' && (
            <StateNote kind="failed" title={t('panelFailedTitle')} action={{ label: t('retry'), onAct: on.onRetry }}>
              {view.message}
            </StateNote>
          )}
          {current && told.length > 1 && <Tellers told={told} current={current} onGo={go} />}
          {current && (
            <WaysProvider value={ways}>
              <PanelStory matched={current} onOpenStory={on.onOpenStory} />
            </WaysProvider>
          )}
          {view.state !== 'loading' && view.state !== 'failed' && !current && (
            <StateNote kind="empty" title={t('panelEmptyTitle')}>
              {t('panelEmpty')}
            </StateNote>
          )}
          <footer class="pl-panel-foot">
            {current && (
              <button type="button" class="pl-text-button" onClick={onTrusted(() => on.onHide(current.story.id))}>
                {t('panelNotThis')}
              </button>
            )}
            <button type="button" class="pl-text-button" onClick={onTrusted(() => on.onSiteOff())}>
              {t('panelSiteOff')}
            </button>
            <button type="button" class="pl-text-button" onClick={onTrusted(() => on.onOpenSettings())}>
              {t('panelSettings')}
            </button>
          </footer>
        </div>
      </div>
    </aside>
  );
}
