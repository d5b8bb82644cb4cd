import type { StorySummary } from '../../lib/view/story-view.ts';
import { useText } from './text.ts';

/** Who publishes, on whose host, in which section: "NVIDIA via Hugging Face", "Hugging Face via GitHub · huggingface/transformers releases". */
export function OutletName({ outlet, via, section }: Pick<StorySummary, 'outlet' | 'via' | 'section'>) {
  const { t } = useText();
  return (
    <>
      {via ? t('outletVia', outlet, via) : <bdi>{outlet}</bdi>}
      {section && (
        <>
          {' · '}
          <bdi>{section}</bdi>
        </>
      )}
    </>
  );
}
