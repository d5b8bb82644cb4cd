import type { ComponentChildren } from 'preact';
import { isolate, type Translator } from '../../lib/text/translator.ts';
import type { TrustRow } from '../../lib/trust/trust-score.ts';
import { Denial } from './Denial.tsx';
import { formatDay, formatList, formatPercent, formatTenths } from './format.ts';
import { criterionKey, kindKey, roleKey } from './names.ts';
import { OutLink } from './OutLink.tsx';
import { useText } from './text.ts';
import { Go, useWays, type Ways } from './ways.tsx';

interface EvidenceRowProps {
  row: TrustRow;
  /** The row above it, so that a run of facts names its outlet once. */
  previous: TrustRow | undefined;
  /** What the row adds, in tenths of a point; null where its part stays out of the sum. */
  tenths: number | null;
}

/** One piece of evidence: what it is, how it is known, what it adds. */
export function EvidenceRow({ row, previous, tenths }: EvidenceRowProps) {
  const text = useText();
  const ways = useWays();
  const [what, ...how] = inWords(row, text, ways);
  return (
    <li class="pl-evidence" data-kind={row.kind}>
      <span>
        {row.kind === 'fact' && !(previous?.kind === 'fact' && previous.outlet === row.outlet) && (
          <span class="pl-outlet">{row.outlet}</span>
        )}
        <span class="pl-evidence-what" dir={row.kind === 'point' ? 'auto' : undefined}>
          {what}
        </span>
        {how.map((words, index) => (
          <span key={index} class="pl-quiet">
            {words}
          </span>
        ))}
      </span>
      {tenths !== null && <span class="pl-figure">{formatTenths(text.lang, tenths)}</span>}
    </li>
  );
}

/** What it is, then how it is known, a line each. */
function inWords(row: TrustRow, text: Translator, ways: Ways): [what: ComponentChildren, ...how: ComponentChildren[]] {
  const { t, n, lang, dir } = text;
  switch (row.kind) {
    case 'point':
      return [
        row.text,
        <>
          {[t('rowAgreement', formatPercent(lang, row.agreement)), ...row.supporters.map((name) => isolate(name, dir))].join(' · ')}
          <Denial by={row.contradictors} />
        </>,
      ];
    case 'own-word':
      return [t('rowOwnWord', formatPercent(lang, row.limit)), t('rowOwnWordWhy')];
    case 'record':
      return [
        <Go way={ways.outlet?.(row.outletId)}>{t('rowRecord', row.outlet, t(kindKey[row.outletKind]))}</Go>,
        row.assumed
          ? t('rowAssumed', formatPercent(lang, row.mean))
          : n('rowChecked', row.checked, row.agreed, formatPercent(lang, row.low), formatPercent(lang, row.high)),
        ...counting(row.weight, text),
      ];
    case 'fact':
      return [t(criterionKey[row.criterion]), ...factInWords(row, text)];
    case 'not-looked-at':
      return [t('rowNotLookedAt'), formatList(text, row.outlets)];
    case 'role':
      return [
        t('rowRole', row.outlet, t(roleKey[row.role])),
        row.basis === 'assumed' ? t('basisAssumed') : <OutLink href={row.basis}>{t('basisRead')}</OutLink>,
        ...counting(row.weight, text),
      ];
  }
}

function factInWords({ criterion, state, page, date }: TrustRow & { kind: 'fact' }, { t, lang }: Translator): ComponentChildren[] {
  const found = state !== 'not-looked-at' && t(state === 'found' ? 'factFound' : 'factAbsent', date ? formatDay(lang, date) : '');
  const lines = [found === false ? t('factNotLookedAt') : page ? <OutLink href={page}>{found}</OutLink> : found];
  return criterion === 'publishing-principles' || criterion === 'diversity-policy' ? [...lines, t('outsideNote')] : lines;
}

function counting(weight: number, { t, lang }: Translator): string[] {
  return weight < 1 ? [t('rowCounts', formatPercent(lang, weight))] : [];
}
