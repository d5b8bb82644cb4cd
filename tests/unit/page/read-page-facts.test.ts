import { describe, expect, it } from 'vitest';
import { PageFacts } from '../../../lib/page/page-facts.ts';
import { readPageFacts } from '../../../lib/page/read-page-facts.ts';
import { documentOf } from '../support/fixture-document.ts';

const jsonLd = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
const article = (fields: object) => jsonLd({ '@type': 'NewsArticle', headline: 'Bridge opens', ...fields });
const publisher = (fields: object) => article({ publisher: { '@type': 'NewsMediaOrganization', name: 'Post', ...fields } });

const pages: [what: string, html: string, states: PageFacts['states']][] = [
  ['nothing declared', '<p>Text.</p>', { byline: 'absent' }],
  ['an author', article({ author: { '@type': 'Person', name: 'Ada Okafor', url: 'https://a.example/ada' } }), { byline: 'found' }],
  [
    'policies of the publisher',
    publisher({
      ownershipFundingInfo: 'https://post.example/owners',
      masthead: '/about',
      correctionsPolicy: { '@type': 'CreativeWork', url: 'https://post.example/corrections' },
      publishingPrinciples: ['https://post.example/principles'],
      diversityPolicy: 'https://post.example/diversity',
    }),
    {
      byline: 'absent',
      ownership: 'found',
      masthead: 'found',
      'corrections-policy': 'found',
      'publishing-principles': 'found',
      'diversity-policy': 'found',
    },
  ],
  [
    'policies of an organization of its own',
    jsonLd({ '@graph': [{ '@type': 'Organization', correctionsPolicy: 'https://post.example/corrections' }] }),
    { byline: 'absent', 'corrections-policy': 'found' },
  ],
  [
    'words where an address belongs',
    publisher({ masthead: 'Yes', correctionsPolicy: true, ownershipFundingInfo: {} }),
    { byline: 'absent' },
  ],
  ['an opinion that says so', article({ '@type': 'OpinionNewsArticle' }), { byline: 'absent', 'opinion-labelled': 'found' }],
  ['a section of opinions', article({ articleSection: ['Comment'] }), { byline: 'absent', 'opinion-labelled': 'found' }],
  ['paid text that says so', jsonLd({ '@type': 'AdvertiserContentArticle' }), { byline: 'absent', 'advertising-labelled': 'found' }],
];

describe('readPageFacts', () => {
  it.each(pages)('reads %s', (_, html, states) => {
    const facts = readPageFacts(documentOf(html), '2031-05-06');
    expect(facts).toEqual({ date: '2031-05-06', states });
    expect(PageFacts.parse(facts)).toEqual(facts);
  });
});
