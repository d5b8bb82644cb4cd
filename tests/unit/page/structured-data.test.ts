import { describe, expect, it } from 'vitest';
import { structuredArticle } from '../../../lib/page/structured-data.ts';
import { documentOf } from '../support/fixture-document.ts';

const article = (headline: string, type: unknown = 'NewsArticle') => ({ '@type': type, headline });

/** What is read of a page with these blocks of JSON-LD; a string stands as it is. */
function headlineOf(...blocks: unknown[]): unknown {
  const scripts = blocks.map(
    (block) => `<script type="application/ld+json">${typeof block === 'string' ? block : JSON.stringify(block)}</script>`,
  );
  return structuredArticle(documentOf(scripts.join('')))?.headline;
}

describe('structuredArticle', () => {
  it.each([
    ['a single object', [article('A')]],
    ['a list', [[{ '@type': 'BreadcrumbList' }, article('A')]]],
    ['a graph', [{ '@context': 'https://schema.org', '@graph': [{ '@type': 'Organization' }, article('A')] }]],
    ['a graph in a list', [[{ '@graph': [article('A')] }]]],
    ['one block among others', [{ '@type': 'WebSite', name: 'The Gazette' }, article('A')]],
    ['one block after a broken one', ['{ "headline": "broken', article('A')]],
    ['one block after one nested without end', [`${'{"@graph":'.repeat(20_000)}[]${'}'.repeat(20_000)}`, article('A')]],
    ['one block after one whose type is no word', [{ '@type': { toString: 1 } }, article('A')]],
    ['one block after an empty one', ['', article('A')]],
    ['the same article twice', [article('A'), article('A', 'AnalysisNewsArticle')]],
    ['a text with bare line breaks in it', ['{ "@type": "NewsArticle", "headline": "A", "articleBody": "One\nTwo\r\n\tThree" }']],
    ['several types', [article('A', ['Article', 'ReportageNewsArticle'])]],
    ['a blog post', [article('A', 'BlogPosting')]],
    ['a live blog', [article('A', 'LiveBlogPosting')]],
    ['a video', [article('A', 'VideoObject')]],
    ['a type as an address', [article('A', 'http://schema.org/NewsArticle')]],
  ])('reads %s', (_, blocks) => {
    expect(headlineOf(...blocks)).toBe('A');
  });

  it.each([
    ['several articles, as a front page has', [[article('A'), article('B')]]],
    ['several articles in several blocks', [article('A'), article('B')]],
    ['several articles without a headline, as a page of films has', [{ '@type': 'VideoObject' }, { '@type': 'VideoObject' }]],
    ['something else', [{ '@type': 'Recipe', headline: 'Flatbread' }]],
    ['no type', [{ headline: 'A' }]],
    ['null', ['null']],
    ['a bare word', ['"NewsArticle"']],
    ['lists of nothing', [[[], [null, 3, 'x']]]],
    ['a graph that is none', [{ '@graph': 'NewsArticle' }]],
  ])('reads nothing from %s', (_, blocks) => {
    expect(headlineOf(...blocks)).toBeUndefined();
  });
});
