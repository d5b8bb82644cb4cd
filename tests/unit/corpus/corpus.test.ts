import { describe, expect, it } from 'vitest';
import { createCorpus } from '../../../lib/corpus/corpus.ts';
import { outlet, story } from '../support/build.ts';
import { packOf } from '../support/bytes.ts';

const first = await packOf({
  outlets: [outlet('gazette', { name: 'The Gazette' })],
  stories: [story('bridge', { related: ['tunnel'] }), story('tunnel', { related: ['bridge'] })],
});
const second = await packOf({
  outlets: [outlet('gazette', { name: 'Another Gazette' })],
  stories: [story('bridge', { headline: 'The other bridge' }), story('ferry')],
});

describe('createCorpus', () => {
  it('lists each story once; the earlier pack stands', () => {
    const corpus = createCorpus([first, second]);
    expect(corpus.stories.map(({ id }) => id).sort()).toEqual(['bridge', 'ferry', 'tunnel']);
    expect(corpus.find('bridge')?.story.headline).toBe('Headline of bridge');
    expect(createCorpus([second, first]).find('bridge')?.story.headline).toBe('The other bridge');
  });

  it('takes the word of a pack on its own outlets', () => {
    const corpus = createCorpus([first, second]);
    expect(corpus.find('bridge')?.outletOf('gazette').name).toBe('The Gazette');
    expect(corpus.find('ferry')?.outletOf('gazette').name).toBe('Another Gazette');
  });

  it('follows related stories, in circles too', () => {
    const bridge = createCorpus([first]).find('bridge');
    expect(bridge?.related.map(({ story: { id } }) => id)).toEqual(['tunnel']);
    expect(bridge?.related[0]?.related[0]?.story.id).toBe('bridge');
  });

  it('knows nothing where there is nothing', () => {
    const empty = createCorpus([]);
    expect(empty.stories).toEqual([]);
    expect(empty.find('bridge')).toBeUndefined();
    expect(createCorpus([first]).find('ferry')).toBeUndefined();
  });
});
