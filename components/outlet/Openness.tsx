import type { OutletView } from '../../lib/view/outlet-view.ts';
import { formatDay } from '../ui/format.ts';
import { criterionKey } from '../ui/names.ts';
import { OutLink } from '../ui/OutLink.tsx';
import { useText } from '../ui/text.ts';

type OutletFact = OutletView['facts'][number];

/** What a machine looked for about an outlet, where and when, and how much each counts among them. */
export function Openness({ facts }: { facts: readonly OutletFact[] }) {
  const { t, lang } = useText();
  const all = facts.reduce((sum, { weight }) => sum + weight, 0);
  const share = (weight: number) =>
    new Intl.NumberFormat(lang, { style: 'percent', maximumFractionDigits: 1 }).format(all > 0 ? weight / all : 0);
  return (
    <>
      <p class="pl-quiet">{t('outletOpennessAbout')}</p>
      <ul class="pl-criteria">
        {facts.map((fact) => (
          <li key={fact.criterion}>
            <span>
              <span class="pl-criterion">{t(criterionKey[fact.criterion])}</span>
              <Found fact={fact} />
            </span>
            <span class="pl-figure pl-quiet">{fact.weight > 0 ? t('outletWeight', share(fact.weight)) : t('outsideNote')}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

function Found({ fact: { state, page, date } }: { fact: OutletFact }) {
  const { t, lang } = useText();
  if (state === 'not-looked-at') return <span class="pl-quiet">{t('factNotLookedAt')}</span>;
  const words = t(state === 'found' ? 'factFound' : 'factAbsent', date ? formatDay(lang, date) : '').trim();
  return <span class="pl-quiet">{page ? <OutLink href={page}>{words}</OutLink> : words}</span>;
}
