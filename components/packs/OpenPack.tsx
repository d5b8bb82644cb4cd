import { useId, useState } from 'preact/hooks';
import type { PackActs } from '../../lib/subscriptions/pack-acts.ts';
import { Icon } from '../ui/Icon.tsx';
import { useText } from '../ui/text.ts';
import { OfferSteps } from './OfferSteps.tsx';
import { useOffer } from './use-offer.ts';

interface FileBoxProps {
  label: string;
  accept: string;
  onChoose: (file: File | undefined) => void;
}

/** Looks at a pack in two files, its manifest and itself, and takes it where the reader wants it. Nothing is asked of the network. */
export function OpenPack({ acts }: { acts: PackActs }) {
  const { t } = useText();
  const way = useOffer();
  const [manifest, setManifest] = useState<File>();
  const [pack, setPack] = useState<File>();
  const files = manifest && pack && { manifest, pack };
  /** What was looked at is not what would be taken any more. */
  const choose = (set: (file: File | undefined) => void) => (file: File | undefined) => {
    way.cancel();
    set(file);
  };

  return (
    <details class="pl-news-more">
      <summary>
        <Icon name="next" />
        {t('packsFromFiles')}
      </summary>
      <form
        class="pl-pack-files"
        onSubmit={(event) => {
          event.preventDefault();
          if (files) way.look(() => acts.open(files.manifest, files.pack));
        }}
      >
        <FileBox label={t('packsManifest')} accept=".json,application/json" onChoose={choose(setManifest)} />
        <FileBox label={t('packsFile')} accept=".pack" onChoose={choose(setPack)} />
        <button type="submit" class="pl-button" disabled={!files || way.step.is === 'looking'}>
          {t('packsLook')}
        </button>
      </form>
      <OfferSteps way={way} onTake={async () => files && acts.takeOpened(files.manifest, files.pack)} />
    </details>
  );
}

function FileBox({ label, accept, onChoose }: FileBoxProps) {
  const id = useId();
  return (
    <div class="pl-import">
      <label for={id}>{label}</label>
      <input id={id} type="file" accept={accept} onChange={(event) => onChoose(event.currentTarget.files?.[0])} />
    </div>
  );
}
