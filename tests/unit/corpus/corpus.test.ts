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
  it('finds stories in the order asked for; the earlier pack stands', async () => {
    const corpus = createCorpus([first, second]);
    const found = await corpus.find(['ferry', 'bridge', 'tunnel']);
    expect(found.map(({ story: { id } }) => id)).toEqual(['ferry', 'bridge', 'tunnel']);
    expect(found[1]?.story.headline).toBe('Headline of bridge');
    const [other] = await createCorpus([second, first]).find(['bridge']);
    expect(other?.story.headline).toBe('The other bridge');
  });

  it('takes the word of a pack on its own outlets', async () => {
    const [bridge, ferry] = await createCorpus([first, second]).find(['bridge', 'ferry']);
    expect(bridge?.outletOf('gazette').name).toBe('The Gazette');
    expect(ferry?.outletOf('gazette').name).toBe('Another Gazette');
    expect(() => ferry?.outletOf('nobody')).toThrow('no outlet nobody in this pack');
  });

  it('follows related stories, in circles too', async () => {
    const [bridge] = await createCorpus([first]).find(['bridge']);
    const [tunnel] = (await bridge?.related()) ?? [];
    expect(tunnel?.story.id).toBe('tunnel');
    expect((await tunnel?.related())?.map(({ story: { id } }) => id)).toEqual(['bridge']);
  });

  it('knows nothing where there is nothing', async () => {
    expect(createCorpus([]).stories).toBe(0);
    expect(await createCorpus([]).find(['bridge'])).toEqual([]);
    expect(await createCorpus([first]).find(['ferry'])).toEqual([]);
  });
});
