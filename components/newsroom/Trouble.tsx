import type { NewsroomTrouble } from '../../lib/newsroom/newsroom-view.ts';
import type { MessageKey } from '../../lib/text/translator.ts';
import { useText } from '../ui/text.ts';

const troubleKeys: Record<NewsroomTrouble, MessageKey> = {
  full: 'newsFull',
  offline: 'newsOffline',
  'saves-data': 'newsSavesData',
  'private-window': 'newsPrivateWindow',
};

/** What keeps the newsroom from its work, and what that means. */
export function Trouble({ trouble }: { trouble: NewsroomTrouble | undefined }) {
  const { t } = useText();
  return (
    <p role="status" class="pl-news-trouble">
      {trouble ? t(troubleKeys[trouble]) : ''}
    </p>
  );
}
