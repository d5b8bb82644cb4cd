import type { MatchedStory } from '../../lib/view/story-view.ts';
import { KeyPoints } from '../ui/KeyPoints.tsx';
import { OutsideRatings } from '../ui/OutsideRatings.tsx';
import { Reasons } from '../ui/Reasons.tsx';
import { RelatedStories } from '../ui/RelatedStories.tsx';
import { Section } from '../ui/Section.tsx';
import { SourceLine } from '../ui/SourceLine.tsx';
import { Sources } from '../ui/Sources.tsx';
import { StoryDate } from '../ui/StoryDate.tsx';
import { TrustSection } from '../ui/TrustSection.tsx';
import { useText } from '../ui/text.ts';
import { useTrusted } from '../ui/trusted.ts';
import { PackLine } from './PackLine.tsx';

interface PanelStoryProps {
  matched: MatchedStory;
  onOpenStory: (id: string) => void;
}

/** A story in the sidebar: what, how well founded, what is agreed, who, what else, why here. */
export function PanelStory({ matched: { story, match }, onOpenStory }: PanelStoryProps) {
  const { t } = useText();
  const onTrusted = useTrusted();
  return (
    <article>
      {story.date !== undefined && (
        <p class="pl-quiet">
          <StoryDate day={story.date} />
        </p>
      )}
      <h2 class="pl-headline" lang={story.lang} dir="auto">
        {story.headline}
      </h2>
      <p class="pl-dek" lang={story.lang} dir="auto">
        {story.dek}
      </p>
      <SourceLine articles={story.sources.length} origins={story.origins.length} />
      <PackLine story={story} />
      <Section title={t('trustTitle')} level="h3">
        <TrustSection story={story} />
      </Section>
      {story.keyPoints.length > 0 && (
        <Section title={t('keyPointsTitle')} level="h3">
          <KeyPoints story={story} />
        </Section>
      )}
      <Section title={t('sourcesTitle')} level="h3">
        <Sources story={story} />
      </Section>
      {story.outside.length > 0 && (
        <Section title={t('outsideTitle')} level="h3">
          <OutsideRatings ratings={story.outside} />
        </Section>
      )}
      {story.related.length > 0 && (
        <Section title={t('relatedTitle')} level="h3">
          <RelatedStories stories={story.related} onOpen={onOpenStory} />
        </Section>
      )}
      <Section title={t('reasonsTitle')} level="h3">
        <Reasons match={match} />
      </Section>
      <button type="button" class="pl-button" data-kind="primary" onClick={onTrusted(() => onOpenStory(story.id))}>
        {t('panelWhole')}
      </button>
    </article>
  );
}
