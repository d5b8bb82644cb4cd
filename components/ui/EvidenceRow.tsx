import type { ComponentChildren } from 'preact';
import type { Criterion, OutletKind, Role } from '../../lib/corpus/schema.ts';
import { isolate, type MessageKey, type Translator } from '../../lib/text/translator.ts';
import type { TrustRow } from '../../lib/trust/trust-score.ts';
import { Denial } from './Denial.tsx';
import { formatDay, formatPercent, formatTenths } from './format.ts';
import { OutLink } from './OutLink.tsx';
import { useText } from './text.ts';

const kindKey: Record<OutletKind, MessageKey> = {
  maker: 'kindMaker',
  agency: 'kindAgency',
  newspaper: 'kindNewspaper',
  broadcaster: 'kindBroadcaster',
  'trade-press': 'kindTradePress',
  institution: 'kindInstitution',
  blog: 'kindBlog',
  unknown: 'kindUnknown',
};

const criterionKey: Record<Criterion, MessageKey> = {
  ownership: 'criterionOwnership',
  'advertising-labelled': 'criterionAdvertising',
  masthead: 'criterionMasthead',
  byline: 'criterionByline',
  'corrections-policy': 'criterionCorrections',
  'opinion-labelled': 'criterionOpinion',
};

const roleKey: Record<Role, MessageKey> = {
  primary: 'rolePrimary',
  'first-party-linked': 'roleFirstPartyLinked',
  'first-party': 'roleFirstParty',
  report: 'roleReport',
  rewrite: 'roleRewrite',
  unattributed: 'roleUnattributed',
};

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
  const [what, how] = inWords(row, text);
  return (
    <li class="pl-evidence" data-kind={row.kind}>
      <span>
        {row.kind === 'fact' && !(previous?.kind === 'fact' && previous.outlet === row.outlet) && (
          <span class="pl-outlet">{row.outlet}</span>
        )}
        <span class="pl-evidence-what" dir={row.kind === 'point' ? 'auto' : undefined}>
          {what}
        </span>
        <span class="pl-quiet">{how}</span>
      </span>
      {tenths !== null && <span class="pl-figure">{formatTenths(text.lang, tenths)}</span>}
    </li>
  );
}

function inWords(row: TrustRow, { t, lang, dir }: Translator): [what: string, how: ComponentChildren] {
  switch (row.kind) {
    case 'point': {
      const notes = [t('rowAgreement', formatPercent(lang, row.agreement)), ...row.supporters.map((name) => isolate(name, dir))];
      if (row.held) notes.push(t('rowHeld'));
      return [
        row.text,
        <>
          {notes.join(' · ')}
          <Denial by={row.contradictors} />
        </>,
      ];
    }
    case 'prior':
      return [t('rowPrior', row.outlet, t(kindKey[row.outletKind])), t('rowAssumed', formatPercent(lang, row.mean))];
    case 'fact': {
      if (row.state === 'not-looked-at') return [t(criterionKey[row.criterion]), t('factNotLookedAt')];
      const day = row.date ? formatDay(lang, row.date) : '';
      const state = t(row.state === 'found' ? 'factFound' : 'factAbsent', day);
      return [t(criterionKey[row.criterion]), row.page ? <OutLink href={row.page}>{state}</OutLink> : state];
    }
    case 'role':
      return [
        t('rowRole', row.outlet, t(roleKey[row.role])),
        row.basis === 'assumed' ? t('basisAssumed') : <OutLink href={row.basis}>{t('basisRead')}</OutLink>,
      ];
  }
}
