import { beforeAll, describe, expect, it } from 'vitest';
import { Digest } from '../../../lib/page/digest.ts';
import { readDigest } from '../../../lib/page/read-digest.ts';
import { pages } from '../../fixtures/pages/index.ts';
import { documentOf, fixtureDocument } from '../support/fixture-document.ts';

/** The client-side applications have no text before their scripts run; browsers try them. */
const still = pages.filter(({ path }) => !path.startsWith('/spa'));

/** What a reader would expect to be read of each article: a piece of its headline, and its day. */
const expected: Record<string, [title: string, day: string]> = {
  'json-ld-graph': ['OpenAI wins right to sell on rival clouds', '2026-04-27'],
  microdata: ['End of the sole agency', '2026-04-27'],
  'open-graph': ['OpenAI just got its freedom papers', '2026-04-27'],
  bare: ['Clouds part for OpenAI', ''],
  amp: ['Microsoft gives up exclusive hold on OpenAI', '2026-04-27'],
  paywall: ['Why Microsoft let go', '2026-04-28'],
  'live-blog': ['Microsoft and OpenAI redraw their partnership', '2026-04-27'],
  video: ['OpenAI and Microsoft’s new deal in two minutes', '2026-04-27'],
  'rtl-layout': ['OpenAI opens its shelves to every cloud', '2026-04-27'],
  'strict-csp': ['OpenAI and Microsoft amend terms of partnership', '2026-04-27'],
  'hostile-css': ['Exclusive no more', '2026-04-27'],
  'root-font-5px': ['Exclusive no more', '2026-04-27'],
  'root-font-40px': ['Exclusive no more', '2026-04-27'],
  'key-handlers': ['Microsoft trades exclusivity for certainty', '2026-04-27'],
  'deletes-unknown': ['OpenAI may now live in many clouds', '2026-04-27'],
  'panel-probe': ['what OpenAI and Microsoft signed', '2026-04-27'],
  'long-page': ['OpenAI, Microsoft and the contract that runs to 2032', '2026-04-27'],
  nemotron: ['omni” model learns to listen', '2026-04-28'],
  'transformers-release': ['v5.7.0', '2026-04-28'],
  'nv-raw2insights': ['ultrasound AI that reads raw signals', '2026-04-28'],
  'october-2025-deal': ['27 per cent', '2025-10-28'],
  'local-news': ['harbour bridge repairs', '2026-04-27'],
  'rtl-arabic': ['الميناء القديم', '2026-04-27'],
};

describe.each(still)('readDigest on $name ($note)', (page) => {
  let document: Document;
  beforeAll(() => {
    document = fixtureDocument(page);
  }, 30_000);

  it(page.isArticle ? 'reads title, day and first paragraphs' : 'takes it for no article', () => {
    const before = document.documentElement.outerHTML;
    const digest = readDigest(document);
    expect(document.documentElement.outerHTML === before, 'the page is unchanged').toBe(true);
    if (!page.isArticle) {
      expect(digest).toBeUndefined();
      return;
    }
    const [title, day] = expected[page.name] ?? ['an entry in this test', ''];
    expect(digest?.title).toContain(title);
    expect(digest?.published?.slice(0, 10) ?? '').toBe(day);
    expect(digest?.lead.length).toBeGreaterThan(page.name === 'video' ? 100 : 400);
    expect(Digest.parse(digest)).toEqual(digest);
    expect(digest?.pageKey).toBe(`https://news.example${page.path}`);
    expect(JSON.stringify(digest).length).toBeLessThan(4000);
  });
});

const prose = (subject: string, count = 3) =>
  Array.from(
    { length: count },
    (_, at) => `<p>${subject} ${at}: ${'and so the day went on in the town by the river. '.repeat(3)}</p>`,
  ).join('');

describe('readDigest', () => {
  it('leaves out the furniture of a page and its small print', () => {
    const document = documentOf(`<main><h1>Bridge opens</h1><nav>${prose('Menu')}</nav><p>Share this</p>${prose('The bridge')}
      <aside>${prose('Advert')}</aside><figure>${prose('Caption')}</figure><div hidden>${prose('Hidden')}</div></main><footer>${prose('Imprint')}</footer>`);
    const lead = readDigest(document)?.lead ?? '';
    expect(lead.match(/The bridge \d/g)).toHaveLength(3);
    expect(lead).not.toMatch(/Menu|Share|Advert|Caption|Hidden|Imprint/);
  });

  it('finds the text around the heading, not the cards below it', () => {
    const cards = `<section><article>${prose('Card')}</article></section>`;
    const document = documentOf(`<div><div><h1>Bridge opens</h1></div><div>${prose('The bridge')}</div></div>${cards}`);
    expect(readDigest(document)?.lead).toMatch(/^The bridge 0/);
    expect(readDigest(document)?.lead).not.toContain('Card');
  });

  const head = (title: string, headline: string) => `<title>${title}</title><meta property="og:type" content="article">
    <meta property="og:title" content="${headline}"><meta property="og:description" content="What ${headline} says">
    <meta property="article:published_time" content="2026-05-01T08:00:00Z"><link rel="canonical" href="/old">`;

  it('trusts the metadata that the title bears out', () => {
    const digest = readDigest(
      documentOf(`${head('Bridge opens in June - The Gazette', 'Bridge opens in June')}<h1>Bridge opens in June at last</h1>`),
    );
    expect(digest).toMatchObject({
      title: 'Bridge opens in June',
      description: 'What Bridge opens in June says',
      published: '2026-05-01T08:00:00Z',
    });
    expect(digest?.canonical).toBe('https://news.example/old');
  });

  it.each([
    ['the page before', 'Ferry strike is off'],
    ['the whole site', 'The Gazette'],
  ])('passes over metadata that an application left standing from %s', (_, headline) => {
    const body = `<main><h1>Bridge opens in June</h1><time datetime="2026-05-04">Monday</time>${prose('The bridge')}</main>`;
    const digest = readDigest(documentOf(`${head('Bridge opens in June | The Gazette', headline)}${body}`));
    expect(digest).toMatchObject({ title: 'Bridge opens in June', published: '2026-05-04' });
    expect(digest?.description || digest?.canonical).toBeFalsy();
  });

  it('trusts metadata that give the address of this very page, whatever they call it', () => {
    const body = `<main><h1>Bridge opens in June</h1>${prose('The bridge')}</main>`;
    const html = `${head('Bridge opens in June | The Gazette', 'At last, a crossing')}${body}`.replace('/old', '/2026/bridge');
    expect(readDigest(documentOf(html))).toMatchObject({
      title: 'Bridge opens in June',
      published: '2026-05-01T08:00:00Z',
      canonical: 'https://news.example/2026/bridge',
    });
  });

  it.each([
    ['article:published', '<meta property="article:published" content="2026-05-02T10:00:00Z">', '2026-05-02T10:00:00Z'],
    ['date', '<meta name="date" content="2026-05-02">', '2026-05-02'],
  ])('reads the date in the metadata under the name %s', (_, meta, published) => {
    const body = `<main><h1>Bridge opens in June</h1>${prose('The bridge')}</main>`;
    expect(readDigest(documentOf(`<title>Bridge opens in June</title>${meta}${body}`))?.published).toBe(published);
  });

  it('reads an article that stands with its whole page in one form', () => {
    const article = `<article><h1>Bridge opens</h1>${prose('The bridge')}<aside>${prose('Newsletter')}</aside></article>`;
    const lead = readDigest(documentOf(`<form id="page"><nav>Menu</nav>${article}</form>`))?.lead;
    expect(lead).toMatch(/^The bridge 0/);
    expect(lead).not.toContain('Newsletter');
  });

  it('keeps to its limits whatever a page writes', () => {
    const long = 'long '.repeat(3000);
    const document = documentOf(`<html lang="${long}"><head><title>${long}</title><meta property="og:type" content="article">
      <meta property="og:title" content="${long}"><meta name="description" content="${long}"><link rel="canonical" href="/${long}">
      <meta property="article:published_time" content="${long}"></head><body><h1>${long}</h1><p>${long}</p></body>`);
    expect(Digest.safeParse(readDigest(document)).success).toBe(true);
  });

  it.each([
    ['an empty page', ''],
    ['a heading alone', '<h1>Sign in</h1>'],
    [
      'a list of teasers',
      `<h1>News</h1><ul>${'<li><h2>A headline</h2><p>A teaser of fifty or so characters, no more than that.</p></li>'.repeat(20)}</ul>`,
    ],
    ['an application that names its pages websites', `<meta property="og:type" content="website"><h1>How to</h1>${prose('Step', 4)}`],
  ])('takes %s for no article', (_, html) => {
    expect(readDigest(documentOf(html))).toBeUndefined();
  });

  it('takes the root of a site for no article, whatever it says of itself', () => {
    expect(
      readDigest(documentOf(`${head('The Gazette', 'The Gazette')}<h1>The Gazette</h1>${prose('News')}`, 'https://news.example/')),
    ).toBeUndefined();
  });
});

describe('a page of many thousand paragraphs', () => {
  it('is given up after the first thousand under each element', () => {
    const document = documentOf(`${'<div>'.repeat(40)}<h1>A list</h1>${'</div>'.repeat(40)}${'<p>A line.</p>'.repeat(5000)}`);
    let read = 0;
    const { prototype } = (document.defaultView as unknown as { Node: typeof Node }).Node;
    const { get } = Object.getOwnPropertyDescriptor(prototype, 'textContent') as { get: () => string | null };
    Object.defineProperty(prototype, 'textContent', {
      get(this: Node) {
        read++;
        return get.call(this);
      },
    });
    expect(readDigest(document)).toBeUndefined();
    expect(read).toBeLessThan(4000);
  });
});
