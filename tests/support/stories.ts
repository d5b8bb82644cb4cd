import { readSeeds } from '../../lib/cli/read-seeds.ts';
import type { StoryKey } from '../fixtures/pages/index.ts';

const ids: Record<StoryKey, string> = {
  'openai-microsoft': 'openai-microsoft-agreement',
  nemotron: 'nemotron-3-nano-omni',
  transformers: 'transformers-5.7.0',
  'nv-raw2insights': 'nv-raw2insights-us',
};

const { stories } = readSeeds('seeds');

/** The bundled story behind a key of the fixtures, by its seeds. */
export function seedStory(key: StoryKey): { id: string; headline: string; dek: string } {
  const story = stories.find(({ id }) => id === ids[key]);
  if (!story) throw new Error(`the seeds hold no story ${ids[key]}`);
  return story;
}
