import type { PackView } from '../../lib/view/story-view.ts';
import { useText } from './text.ts';

/** Where a story comes from, where it did not come with Plumbline: the reader's own newsroom, or a pack of somebody else. */
export function PackName({ pack: { kind, title, publisher } }: { pack: PackView }) {
  const { t } = useText();
  return <>{kind === 'newsroom' ? t('packNewsroom') : t('packFrom', title, publisher)}</>;
}
