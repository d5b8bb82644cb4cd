import type { SourceView, StorySummary } from '../../lib/view/story-view.ts';
import { useText } from './text.ts';
import { Go, useWays } from './ways.tsx';

type OutletNameProps = Pick<StorySummary, 'outlet' | 'via' | 'section'> & Partial<Pick<SourceView, 'outletId'>>;

/** Who publishes, on whose host, in which section: "NVIDIA via Hugging Face", "Hugging Face via GitHub · huggingface/transformers releases". */
export function OutletName({ outlet, outletId, via, section }: OutletNameProps) {
  const { t } = useText();
  const ways = useWays();
  return (
    <>
      <Go way={outletId === undefined ? undefined : ways.outlet?.(outletId)}>{via ? t('outletVia', outlet, via) : <bdi>{outlet}</bdi>}</Go>
      {section && (
        <>
          {' · '}
          <bdi>{section}</bdi>
        </>
      )}
    </>
  );
}
