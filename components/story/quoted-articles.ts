import type { SourceView, StoryView } from '../../lib/view/story-view.ts';

/** The articles that headline and key points are quoted from, each once: the one of that title, and for each point one with that sentence. */
export function quotedArticles({ headline, keyPoints, sources }: Pick<StoryView, 'headline' | 'keyPoints' | 'sources'>): SourceView[] {
  const ids = keyPoints.map(({ text, voices }) => {
    const said = voices.filter(({ stance }) => stance === 'says').flatMap(({ articles }) => articles);
    return (said.find(({ sentence }) => sentence === text) ?? said[0])?.id;
  });
  const quoted = [sources.find(({ title }) => title === headline)?.id, ...ids];
  return [...new Set(quoted)].flatMap((id) => sources.find((source) => source.id === id) ?? []);
}
