import type { MatchedStory } from '../../lib/view/story-view.ts';

/** What the sidebar has to show. */
export type PanelState =
  | { state: 'loading' }
  | { state: 'failed'; message: string }
  | { state: 'empty' }
  | { state: 'ready'; matched: readonly MatchedStory[] };
