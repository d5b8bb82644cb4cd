import { describe, expect, it } from 'vitest';
import { type Credits, readCredits } from '../../../lib/page/read-credits.ts';
import { documentOf } from '../support/fixture-document.ts';

const jsonLd = (value: unknown) =>
  `<script type="application/ld+json">${typeof value === 'string' ? value : JSON.stringify(value)}</script>`;
const article = (fields: object) => jsonLd({ '@type': 'NewsArticle', headline: 'Bridge opens', ...fields });

const authors: [what: string, html: string, author: string | undefined][] = [
  ['a name', article({ author: 'Ada Okafor' }), 'Ada Okafor'],
  ['a person', article({ author: { '@type': 'Person', name: 'Ada  Okafor ' } }), 'Ada Okafor'],
  ['several', article({ author: [{ name: 'Ada Okafor' }, 'Jun Mori', { name: 'Ada Okafor' }] }), 'Ada Okafor, Jun Mori'],
  ['several names of one entry', article({ author: { '@type': 'Person', name: ['Ada Okafor', 'Jun Mori'] } }), 'Ada Okafor, Jun Mori'],
  [
    'a person elsewhere in the graph',
    jsonLd({
      '@graph': [
        { '@type': 'Article', author: { '@id': '#ada' } },
        { '@type': 'Person', '@id': '#ada', name: 'Ada Okafor' },
      ],
    }),
    'Ada Okafor',
  ],
  ['nobody but a broken block', `${jsonLd('{ "author": ')}<meta name="author" content="Ada Okafor">`, 'Ada Okafor'],
  ['an empty person', `${article({ author: {} })}<meta name="Author" content="Ada Okafor">`, 'Ada Okafor'],
  ['an address instead of a name', '<meta property="article:author" content="https://social.example/ada">', undefined],
  ['a byline in the metadata', '<meta name="byl" content="By Ada Okafor">', 'Ada Okafor'],
  ['a marked byline', '<p>By <a rel="author" href="/ada">Ada Okafor</a></p>', 'Ada Okafor'],
  [
    'marked data',
    '<div itemprop="author" itemscope><meta itemprop="url" content="/ada"><span itemprop="name">Ada Okafor</span></div>',
    'Ada Okafor',
  ],
  ['a marked life story', `<div itemprop="author">${'Ada Okafor has written about bridges for years. '.repeat(3)}</div>`, undefined],
  ['the author of a comment alone', jsonLd({ '@type': 'Comment', author: 'A reader' }), undefined],
];

const outlets: [what: string, html: string, outlet: string | undefined][] = [
  ['the name of the site', '<meta property="og:site_name" content="The Gazette">', 'The Gazette'],
  ['the publisher', article({ publisher: { '@type': 'Organization', name: 'The Gazette' } }), 'The Gazette'],
  [
    'the site before the agency that it has the article from',
    `<meta property="og:site_name" content="The Gazette">${article({ publisher: { name: 'North Wire' } })}`,
    'The Gazette',
  ],
  [
    'the publisher before a handle',
    `<meta property="og:site_name" content="thegazette">${article({ publisher: { name: 'The Gazette' } })}`,
    'The Gazette',
  ],
  ['a handle where there is nothing better', '<meta property="og:site_name" content="thegazette">', 'thegazette'],
  ['a name in a script without capitals', '<meta property="og:site_name" content="港の新聞">', '港の新聞'],
  ['the organization behind the site', jsonLd([{ '@type': 'Organization', name: 'The Gazette' }]), 'The Gazette'],
  ['the name of the application', '<meta name="application-name" content="The Gazette">', 'The Gazette'],
  ['an address instead of a name', '<meta property="og:site_name" content="https://news.example">', undefined],
];

describe('readCredits', () => {
  it.each(authors)('reads as author: %s', (_, html, author) => {
    expect(readCredits(documentOf(html))).toEqual<Credits>(author === undefined ? {} : { author });
  });

  it.each(outlets)('reads as outlet: %s', (_, html, outlet) => {
    expect(readCredits(documentOf(html))).toEqual<Credits>(outlet === undefined ? {} : { outlet });
  });

  it('withstands whatever stands there', () => {
    const odd = [null, 3, [[]], { name: { first: 'Ada' } }, { '@id': 7 }, { name: [null, [1]] }];
    const html = odd.map((value) => article({ author: value, publisher: value })).join('');
    expect(readCredits(documentOf(`${html}<meta name="author">`))).toEqual({});
  });
});
