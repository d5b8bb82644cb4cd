import type { OutletView } from '../../lib/view/outlet-view.ts';
import { AccordingTo } from '../ui/AccordingTo.tsx';
import { kindKey } from '../ui/names.ts';
import { PackName } from '../ui/PackName.tsx';
import { RelatedStories } from '../ui/RelatedStories.tsx';
import { Section } from '../ui/Section.tsx';
import { useText } from '../ui/text.ts';
import { AgreementRecord } from './AgreementRecord.tsx';
import { Openness } from './Openness.tsx';
import { OutsideRatings } from './OutsideRatings.tsx';
import { Whereabouts } from './Whereabouts.tsx';

export interface OutletActions {
  /** The addresses of the pages of a story and of another outlet, and of the method. */
  storyHref: (story: string) => string;
  outletHref: (outlet: string) => string;
  methodHref: string;
  /** Hands the reader all that this page shows, as a file. */
  onExport: () => void;
  /** Forgets the agreement record; rejects when it could not be done. */
  onErase: () => Promise<void>;
}

/** Everything that is known of an outlet: who it is, how open it is, its agreement record, what others say of it, its stories. */
export function WholeOutlet({ outlet, ...actions }: { outlet: OutletView } & OutletActions) {
  const { t } = useText();
  const { storyHref, outletHref, methodHref, onExport, onErase } = actions;
  return (
    <article class="pl-whole">
      <header>
        <p class="pl-quiet">{t(kindKey[outlet.kind])}</p>
        <h1 dir="auto">{outlet.name}</h1>
        {outlet.pack && (
          <p class="pl-quiet">
            <PackName pack={outlet.pack} />
          </p>
        )}
        <AccordingTo pack={outlet.pack} />
        <Whereabouts outlet={outlet} outletHref={outletHref} />
      </header>
      <Section title={t('partAgreement')} level="h2">
        <AgreementRecord outlet={outlet} storyHref={storyHref} onErase={onErase} />
      </Section>
      <Section title={t('outletOpenness')} level="h2">
        <Openness facts={outlet.facts} />
      </Section>
      {outlet.ratings.length > 0 && (
        <Section title={t('outletRatings')} level="h2">
          <OutsideRatings ratings={outlet.ratings} />
        </Section>
      )}
      <Section title={t('popupNewest')} level="h2">
        <p class="pl-quiet">{t('outletStories', outlet.stories.count)}</p>
        <RelatedStories stories={outlet.stories.newest} hrefOf={storyHref} />
      </Section>
      <footer class="pl-outlet-foot">
        <button type="button" class="pl-button" onClick={onExport}>
          {t('outletExport')}
        </button>
        <a class="pl-link" href={methodHref}>
          {t('trustMethod')}
        </a>
      </footer>
    </article>
  );
}
