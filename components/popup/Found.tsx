import { StateNote } from '../ui/StateNote.tsx';
import { useText } from '../ui/text.ts';
import type { Group } from './groups.ts';
import { ResultList } from './ResultList.tsx';
import type { Answer } from './use-search.ts';

interface FoundProps {
  /** undefined while there is nothing to show yet. */
  answer: Answer | undefined;
  groups: readonly Group[];
  listId: string;
  activeId: string | undefined;
  optionId: (story: string) => string;
  onOpen: (story: string) => void;
  onRetry: () => void;
}

/** What stands under the search box: the list, or why there is none. */
export function Found({ answer, groups, onRetry, ...list }: FoundProps) {
  const { t } = useText();
  if (!answer) return <StateNote kind="loading" title={t('popupLoading')} />;
  if (!answer.hits) {
    return (
      <StateNote kind="failed" title={t('popupFailed')} action={{ label: t('retry'), onAct: onRetry }}>
        {t('popupFailedWhy')}
      </StateNote>
    );
  }
  if (groups.length > 0) return <ResultList id={list.listId} groups={groups} {...list} />;
  if (answer.query === '') return <StateNote kind="empty" title={t('popupNoStories')} />;
  return (
    <StateNote kind="empty" title={t('popupNothing', answer.query)}>
      {t('popupNothingWhy')}
    </StateNote>
  );
}
