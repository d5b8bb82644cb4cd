import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { KeyPoint, Story } from '../../../lib/corpus/schema.ts';
import { countWords } from '../../../lib/publication/cut-words.ts';
import { publishable } from '../../../lib/publication/publishable.ts';
import { findOrigins } from '../../../lib/trust/origins/find-origins.ts';
import { voicesOn } from '../../../lib/trust/voices.ts';
import { article, outlet, outletsOf, point, story } from '../support/build.ts';

/** A sentence of so many words that begins with its name. */
const sentence = (name: string, words = 10) => `${name} ${Array.from({ length: words - 1 }, (_, at) => `word${at}`).join(' ')}.`;

/** A point that articles make with these sentences; it has the first one's. */
const said = (sentences: Record<string, string>, more: Partial<KeyPoint> = {}): KeyPoint =>
  point(Object.keys(sentences), {
    text: Object.values(sentences)[0] ?? '',
    statements: Object.entries(sentences).map(([id, text]) => ({ article: id, text })),
    ...more,
  });

/** A story as `build` makes it of articles by a and b. */
const built = (keyPoints: KeyPoint[], more: Partial<Story> = {}): Story => {
  const articles = [article('a', { url: 'https://a.example/1', title: 'The headline' }), article('b', { url: 'https://b.example/1' })];
  return story('built', { headline: 'The headline', dek: sentence('Dek'), body: [], articles, keyPoints, ...more });
};

describe('a story that is published', () => {
  it('stays as it is within the rule', () => {
    const whole = built([said({ 'by-a': sentence('One'), 'by-b': sentence('Two', 40) }), said({ 'by-b': sentence('Three') })]);
    expect(publishable(whole)).toEqual({ story: whole, cuts: [], unlinked: [] });
  });

  it('quotes at most forty words at a time, the first sentences included', () => {
    const { story: cut, cuts } = publishable(built([said({ 'by-a': sentence('One', 41) })], { dek: sentence('Dek', 45) }));
    expect([cut.dek, cut.keyPoints[0]?.text, cut.keyPoints[0]?.statements?.[0]?.text].map((text) => countWords(text ?? ''))).toEqual([
      40, 40, 40,
    ]);
    expect(cut.dek).toMatch(/…$/);
    expect(cuts).toContainEqual({ field: 'dek', how: 'shortened', words: 45 });
    expect(cuts).toContainEqual({ field: 'keyPoints[0].statements[0]', how: 'shortened', words: 41 });
  });

  it('counts words in scripts without spaces too', () => {
    const { story: cut } = publishable(built([], { dek: '港口大桥星期一重新开放。'.repeat(30) }));
    expect(countWords(cut.dek)).toBe(40);
  });

  it('quotes an article three times, and says a further point with another article that makes it', () => {
    const points = ['One', 'Two', 'Three'].map((name) => said({ 'by-a': sentence(name), 'by-b': sentence(`${name} too`) }));
    const { story: cut, cuts } = publishable(built(points));
    // The first sentences are one quotation of a; One and Two are the others.
    expect(cut.keyPoints.map(({ text }) => text)).toEqual([sentence('One'), sentence('Two'), sentence('Three too')]);
    expect(cut.keyPoints[2]?.statements).toEqual([
      { article: 'by-a', text: '…' },
      { article: 'by-b', text: sentence('Three too') },
    ]);
    expect(cut.keyPoints[2]?.supports).toEqual(['by-a', 'by-b']);
    expect(cuts.map(({ field, how }) => [field, how])).toEqual([
      ['keyPoints[2]', 'replaced'],
      ['keyPoints[2].statements[0]', 'left-out'],
    ]);
  });

  it('leaves a point out that nobody else makes', () => {
    const { story: cut, cuts } = publishable(built(['One', 'Two', 'Three'].map((name) => said({ 'by-a': sentence(name) }))));
    expect(cut.keyPoints.map(({ text }) => text)).toEqual([sentence('One'), sentence('Two')]);
    expect(cuts).toEqual([{ field: 'keyPoints[2]', how: 'left-out', words: 10 }]);
  });

  it('counts a sentence once that stands within an earlier quotation', () => {
    const points = ['One', 'Two', 'Three'].map((name) => said({ 'by-a': sentence(name) }));
    const { cuts } = publishable(built(points, { dek: `${sentence('One')} ${sentence('Two')}` }));
    expect(cuts).toEqual([]);
  });

  it('keeps that there was a sentence and whose word it gave where it is left out, so that its voices stay the same', () => {
    const points = ['One', 'Two', 'Three', 'Four', 'Five'].map((name, at) => {
      const ofPort = { article: 'by-b', text: sentence(name), attributedTo: 'the port' };
      const statements = [{ article: 'by-a', text: sentence(`${name} too`) }, at === 3 ? { ...ofPort, attributedTo: 'the mayor' } : ofPort];
      return point(['by-a', 'by-b'], { text: 'Somebody else said so.', statements });
    });
    const whole = built(points);
    const { story: cut } = publishable(whole);
    expect(cut.keyPoints[3]?.statements).toEqual([
      { article: 'by-a', text: '…' },
      { article: 'by-b', text: '…', attributedTo: 'the mayor' },
    ]);
    const names = ({ keyPoints, articles }: Story) => {
      const origins = findOrigins(articles, outletsOf([outlet('a'), outlet('b')]));
      return keyPoints.map((each) => voicesOn(each, origins).map(({ name, isAttributed }) => [name, isAttributed]));
    };
    expect(names(cut)).toEqual(names(whole));
  });

  it('leaves what the publisher wrote, but for sentences of articles in it', () => {
    const own = [sentence('A paragraph', 300), sentence('Quoted', 50)];
    const { story: cut, cuts } = publishable(
      built([said({ 'by-a': sentence('Quoted', 50) }, { text: sentence('A point', 60) })], { body: own, dek: sentence('Own', 50) }),
    );
    expect(cut.body[0]).toBe(own[0]);
    expect(cut.keyPoints[0]?.text).toBe(sentence('A point', 60));
    expect(cut.dek).toBe(sentence('Own', 50));
    expect(countWords(cut.body[1] ?? '')).toBe(40);
    expect(cuts.map(({ field }) => field)).toEqual(['keyPoints[0].statements[0]', 'body[1]']);
  });

  it('holds titles, credits and names of sources to forty words', () => {
    const long = sentence('Long', 50);
    const lineage = [{ kind: 'credit' as const, outlet: 'b', words: long }];
    const articles = [article('a', { title: long, lineage, url: 'https://a.example/' }), article('b')];
    const { story: cut, unlinked } = publishable(built([], { headline: long, dek: long, articles }));
    const [tie] = cut.articles[0]?.lineage ?? [];
    const texts = [cut.headline, cut.dek, cut.articles[0]?.title, tie?.kind === 'credit' ? tie.words : ''];
    expect(texts.map((text) => countWords(text ?? ''))).toEqual([40, 40, 40, 40]);
    expect(unlinked).toEqual(['by-b']);
  });

  it('holds the headlines of before, and of what was taken back, to forty words as well', () => {
    const changed = article('a', { earlier: [{ until: '2031-02-11', title: sentence('Before', 50) }] });
    const gone = article('c', { title: sentence('Gone', 50) });
    const { story: cut, cuts } = publishable(built([], { articles: [changed], withdrawn: [gone] }));
    expect([cut.articles[0]?.earlier?.[0]?.title, cut.withdrawn?.[0]?.title].map((title) => countWords(title ?? ''))).toEqual([40, 40]);
    expect(cuts.map(({ field }) => field)).toEqual(expect.arrayContaining(['articles[0].earlier[0]', 'withdrawn[0].title']));
  });

  it('keeps to the rule whatever it was, and is not cut a second time', () => {
    const text = fc.tuple(fc.constantFrom('One', 'Two', 'Three', 'Four', 'Five', 'Six'), fc.constantFrom(2, 10, 39, 40, 41, 60));
    const ids = fc.constantFrom('by-a', 'by-b');
    const statement = fc.record({ id: ids, text, isAttributed: fc.boolean() });
    const aPoint = fc.record({ statements: fc.array(statement, { maxLength: 4 }), first: fc.boolean(), isOwn: fc.boolean() });
    fc.assert(
      fc.property(fc.array(aPoint, { maxLength: 7 }), text, fc.array(text, { maxLength: 2 }), (points, dek, body) => {
        const write = ([name, words]: readonly [string, number]) => sentence(name, words);
        const keyPoints = points.map(({ statements, isOwn }) =>
          point(
            statements.map(({ id }) => id),
            {
              text: isOwn || !statements[0] ? 'A point of our own.' : write(statements[0].text),
              statements: statements.map(({ id, text: of, isAttributed }) => ({
                article: id,
                text: write(of),
                ...(isAttributed && { attributedTo: 'the port' }),
              })),
            },
          ),
        );
        const cut = publishable(built(keyPoints, { dek: write(dek), body: body.map(write) })).story;
        expect(publishable(cut)).toEqual({ story: cut, cuts: [], unlinked: [] });
        const quoted = cut.keyPoints.flatMap(({ statements = [] }) => statements).filter(({ text: of }) => of !== '…');
        expect(quoted.every(({ text: of }) => countWords(of) <= 40)).toBe(true);
        for (const id of ['by-a', 'by-b']) {
          // What lies within another quotation quotes nothing more.
          const texts = quoted.flatMap((each) => (each.article === id ? each.text.replace(/[….]$/, '') : []));
          const apart = [...new Set(texts)].filter((one, _, all) => !all.some((other) => other !== one && other.includes(one)));
          expect(apart.length).toBeLessThanOrEqual(3);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('quotes an article and its copies three times together', () => {
    const copies = ['a', 'b', 'c'].map((by, at) =>
      article(by, { ...(at > 0 && { lineage: [{ kind: 'text', article: at === 1 ? 'by-a' : 'by-b', share: 0.98 }] }) }),
    );
    const points = ['One', 'Two', 'Three', 'Four', 'Five'].map((name, at) => said({ [`by-${'abc'[at % 3]}`]: sentence(name) }));
    const { story: cut, cuts } = publishable(built(points, { articles: copies, dek: 'The headline' }));
    expect(cut.keyPoints.map(({ text }) => text)).toEqual([sentence('One'), sentence('Two'), sentence('Three')]);
    expect(cuts).toHaveLength(2);
    expect(publishable(cut).cuts).toEqual([]);
  });

  it('is judged in little time, however often it quotes an article', () => {
    const statements = Array.from({ length: 50_000 }, (_, at) => ({ article: 'by-a', text: sentence(`Sentence ${at}`) }));
    expect(publishable(built([point(['by-a'], { statements })])).cuts.length).toBeGreaterThan(49_000);
  });
});
