import { useMemo } from 'preact/hooks';
import type { StoryView } from '../../lib/view/story-view.ts';
import { Brand } from '../ui/Brand.tsx';
import { StateNote } from '../ui/StateNote.tsx';
import { useText } from '../ui/text.ts';
import { WaysProvider } from '../ui/ways.tsx';
import { WholeStory } from './WholeStory.tsx';

/** What the story page has to show. */
export type StoryPageState =
  | { state: 'loading' }
  | { state: 'failed'; message: string }
  | { state: 'missing' }
  | { state: 'ready'; story: StoryView };

interface StoryPageProps {
  view: StoryPageState;
  /** The address of another story's page. */
  hrefOf: (story: string) => string;
  /** The addresses of an outlet's page, of the settings and of the page that explains the score; without them nothing leads there. */
  hrefOfOutlet?: (outlet: string) => string;
  settingsHref?: string;
  methodHref?: string;
  onRetry: () => void;
}

/** The page of one story. */
export function StoryPage({ view, hrefOf, hrefOfOutlet, settingsHref, methodHref, onRetry }: StoryPageProps) {
  const { t } = useText();
  const ways = useMemo(
    () => ({
      outlet: hrefOfOutlet && ((id: string) => ({ href: hrefOfOutlet(id) })),
      settings: wayTo(settingsHref),
      method: wayTo(methodHref),
    }),
    [hrefOfOutlet, settingsHref, methodHref],
  );
  return (
    <div class="pl-page">
      <header class="pl-page-head">
        <Brand />
      </header>
      <main>
        {view.state === 'loading' && <StateNote kind="loading" title={t('storyLoading')} />}
        {view.state === 'failed' && (
          <StateNote kind="failed" title={t('panelFailedTitle')} action={{ label: t('retry'), onAct: onRetry }}>
            {view.message}
          </StateNote>
        )}
        {view.state === 'missing' && (
          <StateNote kind="empty" title={t('storyMissingTitle')}>
            {t('storyMissing')}
          </StateNote>
        )}
        {view.state === 'ready' && (
          <WaysProvider value={ways}>
            <WholeStory story={view.story} hrefOf={hrefOf} />
          </WaysProvider>
        )}
      </main>
    </div>
  );
}

const wayTo = (href: string | undefined) => (href === undefined ? undefined : { href });
