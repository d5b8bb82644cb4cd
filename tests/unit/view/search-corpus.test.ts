import { describe, expect, it } from 'vitest';
import { createCorpus } from '../../../lib/corpus/corpus.ts';
import { shelve } from '../../../lib/corpus/shelf.ts';
import { searchCorpus } from '../../../lib/view/search-corpus.ts';
import { SearchHit } from '../../../lib/view/search-hit.ts';
import { article, outlet, story } from '../support/build.ts';
import { packOf } from '../support/bytes.ts';

const corpus = createCorpus(
  shelve(
    await packOf({
      outlets: [outlet('gazette', { name: 'Coast Register' }), outlet('maker', { name: 'Acme' })],
      stories: [
        story('bridge', { headline: 'Harbour bridge opens', date: '2026-05-04' }),
        story('release', { date: '2026-05-06', articles: [article('maker', { section: 'acme/widgets releases' })], keyPoints: [] }),
      ],
    }),
  ),
);

describe('searchCorpus', () => {
  it('gives hits ready to draw', async () => {
    const hits = await searchCorpus(corpus, 'harbour');
    expect(hits.map((hit) => SearchHit.parse(hit))).toEqual(hits);
    expect(hits).toMatchObject([{ story: { id: 'bridge', outlet: 'Coast Register', origins: 1 }, marks: { headline: [[0, 7]], dek: [] } }]);
  });

  it.each([
    ['the name of an outlet', 'register', ['bridge']],
    ['a section of an outlet', 'widgets', ['release']],
    ['nothing, newest first', '', ['release', 'bridge']],
    ['what no story has', 'zebra', []],
  ])('finds by %s', async (_, query, ids) => {
    expect((await searchCorpus(corpus, query)).map(({ story: { id } }) => id)).toEqual(ids);
  });
});
