import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { seedFiles } from '../../../lib/cli/read-seeds.ts';
import { compileSeeds, parseSeeds } from '../../../lib/corpus/seeds.ts';
import { trustScore } from '../../../lib/trust/score.ts';
import { outletsOf } from '../support/build.ts';

const files = seedFiles(fileURLToPath(new URL('../../../seeds/', import.meta.url)));
const { stories, outlets } = compileSeeds(files);
const scores = new Map(stories.map((story) => [story.id, trustScore(story, { outletOf: outletsOf(outlets) })]));

/** The rows of one part of a story's score. */
function rows(id: string, part: string) {
  return scores.get(id)?.parts.find(({ name }) => name === part)?.rows;
}

const briefs = parseSeeds(files).stories.flatMap(({ id, briefScore }) => (briefScore === undefined ? [] : [[id, briefScore] as const]));

describe('the trust of the seeds', () => {
  it('is compared with the three numbers of the brief', () => {
    expect(Object.fromEntries(briefs)).toEqual({ 'nemotron-3-nano-omni': 63, 'transformers-5.7.0': 79, 'nv-raw2insights-us': 69 });
  });

  it.each(briefs)('of %s comes out at %i, on no cap', (id, briefScore) => {
    const score = scores.get(id);
    expect(score?.score).toBe(briefScore);
    expect(score?.cap).toBeUndefined();
    expect(score?.low).toBeLessThan(briefScore);
    expect(score?.high).toBeGreaterThanOrEqual(briefScore);
  });

  it('shares the rows of their outlet between the two NVIDIA stories', () => {
    for (const part of ['agreement', 'transparency'])
      expect(rows('nemotron-3-nano-omni', part), part).toEqual(rows('nv-raw2insights-us', part));
    expect(rows('nemotron-3-nano-omni', 'agreement')).toMatchObject([
      { kind: 'record', outlet: 'NVIDIA', outletKind: 'maker', assumed: true, checked: 0 },
    ]);
  });

  it('gives the main story a number of its own', () => {
    const main = scores.get('openai-microsoft-agreement');
    expect(main?.score).toBeGreaterThan(0);
    expect(rows('openai-microsoft-agreement', 'corroboration')).toHaveLength(5);
  });
});
