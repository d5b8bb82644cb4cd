import type { Match, Reason } from '../../lib/matching/match.ts';
import type { Translator } from '../../lib/text/translator.ts';
import { formatList, formatPercent } from './format.ts';
import { useText } from './text.ts';

/** Why the page is taken to be about the story: how sure we are, then what the two have in common. */
export function Reasons({ match }: { match: Match }) {
  const text = useText();
  const { confidence, reasons } = match;
  const sureness = confidence >= 0.95 ? 'matchVeryLikely' : confidence >= 0.8 ? 'matchLikely' : 'matchPossible';
  return (
    <>
      <p>{text.t(sureness, formatPercent(text.lang, confidence))}</p>
      <ul class="pl-reasons">
        {reasons.map((reason) => (
          <li key={reason.kind}>{inWords(reason, text)}</li>
        ))}
      </ul>
    </>
  );
}

function inWords(reason: Reason, text: Translator): string {
  const { t, n } = text;
  switch (reason.kind) {
    case 'address':
      return t('reasonAddress');
    case 'names':
      return t('reasonNames', formatList(text, reason.values));
    case 'figures':
      return t('reasonFigures', formatList(text, reason.values));
    case 'words':
      return t('reasonWords', formatList(text, reason.values));
    case 'date':
      if (reason.days === 0) return t('reasonSameDay');
      return reason.days > 0 ? n('reasonAfter', reason.days) : n('reasonBefore', -reason.days);
  }
}
