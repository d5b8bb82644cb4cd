import type { StoryView } from '../../lib/view/story-view.ts';
import { KeyPoints } from '../ui/KeyPoints.tsx';
import { OutsideRatings } from '../ui/OutsideRatings.tsx';
import { RelatedStories } from '../ui/RelatedStories.tsx';
import { Section } from '../ui/Section.tsx';
import { SourceLine } from '../ui/SourceLine.tsx';
import { Sources } from '../ui/Sources.tsx';
import { StoryDate } from '../ui/StoryDate.tsx';
import { TrustSection } from '../ui/TrustSection.tsx';
import { useText } from '../ui/text.ts';
import { PackLine } from './PackLine.tsx';
import { PointMatrix } from './PointMatrix.tsx';
import { hasTimeline, Timeline } from './Timeline.tsx';

/** A story at full length: headline, dek, source line, key points, body, related stories; beside them how well founded it is. */
export function WholeStory({ story, hrefOf }: { story: StoryView; hrefOf: (story: string) => string }) {
  const { t } = useText();
  const told = { lang: story.lang, dir: 'auto' } as const;
  return (
    <article class="pl-whole">
      <header>
        {story.date !== undefined && (
          <p class="pl-quiet">
            <StoryDate day={story.date} />
          </p>
        )}
        <h1 {...told}>{story.headline}</h1>
        <p class="pl-dek" {...told}>
          {story.dek}
        </p>
        <SourceLine articles={story.sources.length} origins={story.origins.length} />
        <PackLine story={story} />
      </header>
      <Section title={t('trustTitle')} level="h2">
        <TrustSection story={story} />
      </Section>
      <div class="pl-told">
        {story.keyPoints.length > 0 && (
          <Section title={t('keyPointsTitle')} level="h2">
            <KeyPoints story={story} />
          </Section>
        )}
        {story.body.length > 0 && (
          <Section title={t('storyTitle')} level="h2">
            <div class="pl-body" {...told}>
              {story.body.map((paragraph) => (
                <p key={paragraph}>{paragraph}</p>
              ))}
            </div>
          </Section>
        )}
        {story.keyPoints.length > 0 && story.origins.length > 1 && (
          <Section title={t('matrixTitle')} level="h2">
            <PointMatrix key={story.id} story={story} />
          </Section>
        )}
        {hasTimeline(story) && (
          <Section title={t('timelineTitle')} level="h2">
            <Timeline key={story.id} story={story} />
          </Section>
        )}
        <Section title={t('sourcesTitle')} level="h2">
          <Sources story={story} />
        </Section>
        {story.outside.length > 0 && (
          <Section title={t('outsideTitle')} level="h2">
            <OutsideRatings ratings={story.outside} />
          </Section>
        )}
        {story.related.length > 0 && (
          <Section title={t('relatedTitle')} level="h2">
            <RelatedStories stories={story.related} hrefOf={hrefOf} />
          </Section>
        )}
      </div>
    </article>
  );
}
