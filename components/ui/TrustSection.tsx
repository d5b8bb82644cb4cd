import type { StoryView } from '../../lib/view/story-view.ts';
import { formatList } from './format.ts';
import { partKeys } from './names.ts';
import { remedyInWords } from './remedy.ts';
import { TrustMeter } from './TrustMeter.tsx';
import { TrustRows } from './TrustRows.tsx';
import { useText } from './text.ts';

/** The score, what its interval means, what would raise it most, and the sum behind it. */
export function TrustSection({ story }: { story: Pick<StoryView, 'trust' | 'remedy' | 'origins' | 'keyPoints'> }) {
  const text = useText();
  const { t } = text;
  const { score, low, high, parts } = story.trust;
  const missing = parts.filter(({ value, weight }) => value === null && weight > 0).map(({ name }) => t(partKeys[name][0]));
  return (
    <>
      <TrustMeter score={score} low={low} high={high} />
      {story.remedy && <p class="pl-remedy">{remedyInWords(story.remedy, story, text)}</p>}
      <p class="pl-quiet">
        {score === null ? t('trustUnknownNote') : t('trustIntervalNote', Math.round(low), Math.round(high))}
        {score === null && missing.length > 0 && ` ${t('trustMissing', formatList(text, missing))}`}
      </p>
      <TrustRows trust={story.trust} />
    </>
  );
}
