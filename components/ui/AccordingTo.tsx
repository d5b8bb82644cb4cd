import type { PackView } from '../../lib/view/story-view.ts';
import { useText } from './text.ts';

/** Whose word it is what outlets and articles are; nothing where it is not that of somebody else. */
export function AccordingTo({ pack }: { pack: PackView | undefined }) {
  const { t } = useText();
  return pack?.kind === 'subscribed' ? <p class="pl-quiet pl-according">{t('packAccording', pack.publisher)}</p> : null;
}
