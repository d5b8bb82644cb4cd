import { describe, expect, it } from 'vitest';
import { articleText } from '../../../lib/page/article-text.ts';
import { pages } from '../../fixtures/pages/index.ts';
import { documentOf, fixtureDocument } from '../support/fixture-document.ts';

const sentences = [
  'The harbour office opened the old swing bridge on Monday, a week before the engineers had promised it would carry traffic again.',
  'Two hundred people crossed in the first hour, most of them on foot, and the ferry that had served them since March made its last run.',
  'Repairs had cost four million more than the council set aside, and the auditor wants to know by autumn who agreed to pay for that.',
  'Rosa Lindqvist, who runs the bakery at the northern ramp, said she had sold out of bread before the mayor had finished speaking.',
  'Lorries over twelve tonnes have to take the motorway until the bearings are changed, which the office has planned for next spring.',
];
const paragraphs = sentences.map((sentence) => `<p>${sentence}</p>`);

/** A page of an invented paper with this article in it, among the usual furniture. */
function page(article: string): Document {
  return documentOf(`<html><head><title>Swing bridge opens early - The Gazette</title></head><body>
    <header><nav><a href="/">Home</a> <a href="/sport">Sport</a></nav></header>
    <main><article>${article}</article></main>
    <aside><h2>Most read</h2><ul><li><a href="/1">Cat found in organ</a></li><li><a href="/2">Rain again</a></li></ul></aside>
    <footer><p>The Gazette is printed on paper. Imprint, privacy and terms of use are on pages of their own.</p></footer></body></html>`);
}

describe('articleText', () => {
  it('gives the paragraphs of the article, each on a line, and nothing of the page around it', () => {
    expect(articleText(page(`<h1>Swing bridge opens early</h1>${paragraphs.join('')}`))).toBe(sentences.join('\n'));
  });

  it('leaves out what stands above the first sentence, pictures with their captions, and links to other articles', () => {
    const [first = '', ...rest] = paragraphs;
    const text = articleText(
      page(`<p>Town</p><h1>Swing bridge opens early</h1><div>By Ada Okafor</div><div>4 May 2026, 08:00</div>${first}
        <figure><img src="a.jpg" alt=""><figcaption>The bridge on Monday. Photo: Ada Okafor</figcaption></figure>
        <p><a href="/ferry">Ferry makes its last run.</a></p>${rest.join('')}<ul><li><a href="/3">How the bridge was closed.</a></li></ul>`),
    );
    expect(text).toBe(sentences.join('\n'));
  });

  it('keeps links within a paragraph, subheadings and quotes', () => {
    const [first = '', second = '', ...rest] = paragraphs;
    const linked = second.replace('the ferry', '<a href="/ferry">the <b>ferry</b></a>');
    const text = articleText(
      page(`${first}${linked}<h2>What comes next</h2><blockquote>I shall miss the boat.</blockquote>${rest.join('')}`),
    );
    expect(text?.split('\n')).toEqual([...sentences.slice(0, 2), 'What comes next', 'I shall miss the boat.', ...sentences.slice(2)]);
  });

  it('tidies white space and does not run lines together that a page breaks', () => {
    const [first = '', ...rest] = paragraphs;
    const text = articleText(page(`${first.replaceAll(' ', '\n\t ')}<p>One stop.<br>Another stop.</p>${rest.join('')}`));
    expect(text?.split('\n').slice(0, 3)).toEqual([sentences[0], 'One stop.', 'Another stop.']);
  });

  it('reads a language whose sentences end otherwise', () => {
    const lines = [
      '港湾局は月曜日、技術者たちが約束した日より一週間早く、古い旋回橋を再び開通させた。最初の一時間で二百人が渡り、そのほとんどは徒歩だった。',
      '三月から住民を運んできた渡し船は、その日の夕方に最後の便を出した。修理費は市議会が用意した額を四百万も上回っている。',
      '監査役は、誰がその支払いに同意したのかを秋までに知りたいとしている。十二トンを超える車両は来年の春まで高速道路を通る。',
    ];
    const html = `<h1>旋回橋が早く開通</h1><div>町の記者</div>${lines.map((line) => `<p>${line}</p>`).join('')}`;
    expect(articleText(page(html))).toBe(lines.join('\n'));
  });

  it('finds none on an empty page', () => {
    expect(articleText(documentOf(''))).toBeUndefined();
  });

  it.each(pages.filter(({ path, isArticle }) => isArticle && !path.startsWith('/spa')).slice(0, 6))(
    'leaves the page $name as it is',
    (fixture) => {
      const document = fixtureDocument(fixture);
      const before = document.documentElement.outerHTML;
      expect(articleText(document)?.length).toBeGreaterThan(100);
      expect(document.documentElement.outerHTML === before, 'the page is unchanged').toBe(true);
    },
  );
});
