import type { PageFacts } from '../page/page-facts.ts';
import type { Theme } from '../storage/settings.ts';
import type { MatchedStory } from '../view/story-view.ts';
import type { Send } from './create-client.ts';

/** What the sidebar shows. */
export interface ShownPanel {
  readonly view: { state: 'loading' } | { state: 'failed'; message: string } | { state: 'ready'; matched: readonly MatchedStory[] };
  readonly theme: Theme;
  readonly folded: boolean;
}

interface Surroundings {
  readonly ask: Send;
  readonly isOrphan: () => boolean;
  /** The key of the page that the reader is on now. */
  readonly currentPage: () => string;
  /** What the page says of its outlet. */
  readonly pageFacts: () => PageFacts;
}

/** After this long, in milliseconds, the reader is told that something is on its way. */
const patience = 400;

/**
 * The life of a sidebar: it asks what to show, drops answers for a page that was left, stays away where the reader closed it, and
 * goes quietly when its extension is gone. `draw` gets what to show, or undefined for nothing at all.
 */
export function createPanel({ ask, isOrphan, currentPage, pageFacts }: Surroundings, draw: (shown: ShownPanel | undefined) => void) {
  let shown: ShownPanel | undefined;
  let closedOn: string | undefined;
  let latest = 0;

  const isClosed = () => currentPage() === closedOn;
  const put = (next: ShownPanel | undefined) => {
    shown = next;
    draw(next);
  };
  const fail = (error: unknown) => {
    if (isOrphan() || isClosed()) put(undefined);
    else
      put({
        theme: 'auto',
        folded: false,
        ...shown,
        view: { state: 'failed', message: error instanceof Error ? error.message : String(error) },
      });
  };
  const act = (work: Promise<unknown>) => void work.catch(fail);

  async function refresh(): Promise<void> {
    const asked = ++latest;
    const waiting = setTimeout(
      () => asked === latest && !shown && !isClosed() && put({ view: { state: 'loading' }, theme: 'auto', folded: false }),
      patience,
    );
    try {
      const answer = await ask('panel:view', pageFacts());
      if (asked !== latest) return;
      const isHere = answer !== null && answer.pageKey === currentPage() && !isClosed();
      put(isHere ? { view: { state: 'ready', matched: answer.matched }, theme: answer.theme, folded: answer.folded } : undefined);
    } catch (error) {
      if (asked === latest) fail(error);
    } finally {
      clearTimeout(waiting);
    }
  }

  return {
    refresh: () => void refresh(),
    actions: {
      onFold(folded: boolean) {
        if (shown) put({ ...shown, folded });
        // Where that cannot be kept, it stands so here all the same: the story is worth more than a note on a full storage.
        ask('panel:fold', { folded }).catch((error) => isOrphan() && fail(error));
      },
      onClose() {
        closedOn = currentPage();
        put(undefined);
      },
      onHide: (story: string) => act(ask('panel:hide', { story })),
      onSiteOff: () => act(ask('panel:site-off', null)),
      onOpenStory: (story: string) => act(ask('panel:open', { page: 'story', story })),
      onOpenOutlet: (outlet: string) => act(ask('panel:open', { page: 'outlet', outlet })),
      onOpenMethod: () => act(ask('panel:open', { page: 'method' })),
      onOpenSettings: () => act(ask('panel:open', { page: 'settings' })),
      onRetry: () => void refresh(),
    },
  };
}
