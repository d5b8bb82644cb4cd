import { describe, expect, it } from 'vitest';
import { findStrayReferences } from '../../../lib/corpus/references.ts';
import { article, outlet, point, story } from '../support/build.ts';

describe('findStrayReferences', () => {
  it('finds none where all stands for something', () => {
    const stories = [story('a', { related: ['b'] }), story('b', { articles: [article('gazette', { via: 'host' })] })];
    expect(findStrayReferences({ outlets: [outlet('gazette'), outlet('host')], stories })).toEqual([]);
  });

  it('finds every one, with its story and field', () => {
    const stories = [
      story('a'),
      story('a', {
        articles: [article('gazette'), article('nobody', { id: 'by-gazette', via: 'nowhere' })],
        keyPoints: [point([]), point(['by-gazette', 'gone'], { contradicts: ['lost'] })],
        withdrawn: [article('nobody', { id: 'by-gazette' })],
        related: ['a', 'c'],
      }),
    ];
    const found = findStrayReferences({ outlets: [outlet('gazette'), outlet('gazette')], stories });
    expect(found.map(({ story: at, field, reason }) => [at, field, reason])).toEqual([
      [undefined, '[1].id', 'two outlets are called gazette'],
      [1, 'id', 'two stories are called a'],
      [1, 'articles[1].id', 'two articles are called by-gazette'],
      [1, 'withdrawn[0].id', 'two articles are called by-gazette'],
      [1, 'articles[1].outlet', 'no outlet is called nobody'],
      [1, 'articles[1].via', 'no outlet is called nowhere'],
      [1, 'withdrawn[0].outlet', 'no outlet is called nobody'],
      [1, 'keyPoints[1].supports', 'no article is called gone'],
      [1, 'keyPoints[1].contradicts', 'no article is called lost'],
      [1, 'related[1]', 'no story is called c'],
    ]);
  });
});
