import { describe, expect, it } from 'vitest';
import { createCorpus } from '../../../lib/corpus/corpus.ts';
import { bundledName, type ShelvedPack } from '../../../lib/corpus/shelf.ts';
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

const shelf: ShelvedPack[] = [first, second].map((pack) => ({ name: bundledName, pack }));

describe('createCorpus', () => {
  it('finds stories in the order asked for; the earlier pack stands', async () => {
    const corpus = createCorpus(shelf);
    const found = await corpus.find(['ferry', 'bridge', 'tunnel']);
    expect(found.map(({ story: { id } }) => id)).toEqual(['ferry', 'bridge', 'tunnel']);
    expect(found[1]?.story.headline).toBe('Headline of bridge');
    const [other] = await createCorpus(shelf.toReversed()).find(['bridge']);
    expect(other?.story.headline).toBe('The other bridge');
  });

  it('takes the word of a pack on its own outlets', async () => {
    const [bridge, ferry] = await createCorpus(shelf).find(['bridge', 'ferry']);
    expect(bridge?.outletOf('gazette').name).toBe('The Gazette');
    expect(ferry?.outletOf('gazette').name).toBe('Another Gazette');
    expect(() => ferry?.outletOf('nobody')).toThrow('no outlet nobody in this pack');
  });

  it('follows related stories, in circles too', async () => {
    const [bridge] = await createCorpus(shelf.slice(0, 1)).find(['bridge']);
    const [tunnel] = (await bridge?.related()) ?? [];
    expect(tunnel?.story.id).toBe('tunnel');
    expect((await tunnel?.related())?.map(({ story: { id } }) => id)).toEqual(['bridge']);
  });

  it('tells stories of packs of other names apart, and their related ones', async () => {
    const corpus = createCorpus([...shelf.slice(0, 1), { name: 'theirs', pack: second }, { name: 'more', pack: first }]);
    const found = await corpus.find(['bridge', 'theirs:bridge', 'more:bridge', 'theirs:tunnel', 'nobody:bridge']);
    expect(found.map(({ id, pack, story: { headline } }) => [id, pack, headline])).toEqual([
      ['bridge', 'bundled', 'Headline of bridge'],
      ['theirs:bridge', 'theirs', 'The other bridge'],
      ['more:bridge', 'more', 'Headline of bridge'],
    ]);
    expect((await found[2]?.related())?.map(({ id }) => id)).toEqual(['more:tunnel']);
  });

  it('finds a story in the part of a pack where it still stands', async () => {
    const old = { name: 'parts', pack: first, has: (id: string) => id !== 'bridge' };
    const corpus = createCorpus([old, { name: 'parts', pack: second }]);
    const found = await corpus.find(['parts:bridge', 'parts:tunnel', 'parts:ferry']);
    expect(found.map(({ story: { headline } }) => headline)).toEqual(['The other bridge', 'Headline of tunnel', 'Headline of ferry']);
  });

  it('knows nothing where there is nothing', async () => {
    expect(createCorpus([]).stories).toBe(0);
    expect(await createCorpus([]).find(['bridge'])).toEqual([]);
    expect(await createCorpus(shelf.slice(0, 1)).find(['ferry'])).toEqual([]);
  });
});
