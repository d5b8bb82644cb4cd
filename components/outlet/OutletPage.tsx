import type { OutletView } from '../../lib/view/outlet-view.ts';
import { Brand } from '../ui/Brand.tsx';
import { StateNote } from '../ui/StateNote.tsx';
import { useText } from '../ui/text.ts';
import { type OutletActions, WholeOutlet } from './WholeOutlet.tsx';

/** What the outlet page has to show. */
export type OutletPageState =
  | { state: 'loading' }
  | { state: 'failed'; message: string }
  | { state: 'missing' }
  | { state: 'ready'; outlet: OutletView };

/** The page of one outlet. */
export function OutletPage({ view, onRetry, ...actions }: { view: OutletPageState; onRetry: () => void } & OutletActions) {
  const { t } = useText();
  return (
    <div class="pl-page pl-outlet-page">
      <header class="pl-page-head">
        <Brand />
      </header>
      <main>
        {view.state === 'loading' && <StateNote kind="loading" title={t('outletLoading')} />}
        {view.state === 'failed' && (
          <StateNote kind="failed" title={t('outletFailed')} action={{ label: t('retry'), onAct: onRetry }}>
            {view.message}
          </StateNote>
        )}
        {view.state === 'missing' && (
          <StateNote kind="empty" title={t('outletMissingTitle')}>
            {t('outletMissing')}
          </StateNote>
        )}
        {view.state === 'ready' && <WholeOutlet key={view.outlet.id} outlet={view.outlet} {...actions} />}
      </main>
    </div>
  );
}
