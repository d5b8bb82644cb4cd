import { describe, expect, it } from 'vitest';
import type { Article, Lineage } from '../../../../lib/corpus/schema.ts';
import { findOrigins } from '../../../../lib/trust/origins/find-origins.ts';
import { article, outlet, outletsOf } from '../../support/build.ts';

const outletOf = outletsOf([
  outlet('gazette', { family: 'river' }),
  outlet('herald', { family: 'river' }),
  ...['post', 'mail', 'star', 'echo', 'wire', 'agency'].map((id) => outlet(id)),
  ...['nobody', 'noone'].map((id) => outlet(id, { kind: 'unknown' })),
  outlet('diary', { kind: 'blog' }),
]);

const text = (by: string, share: number): Lineage => ({ kind: 'text', article: `by-${by}`, share });
const credit = (to: string): Lineage => ({ kind: 'credit', outlet: to, words: `By The ${to}` });
const canonical = (to: string, of?: string): Lineage => ({
  kind: 'link',
  how: 'canonical',
  outlet: to,
  ...(of && { article: `by-${of}` }),
});

/** Articles by these outlets, with what is known of where they come from. */
function written(lineage: Readonly<Record<string, readonly Lineage[]>>, more: Readonly<Record<string, Partial<Article>>> = {}): Article[] {
  return Object.entries(lineage).map(([by, entries]) => article(by, { lineage: [...entries], ...more[by] }));
}

const groups = (articles: readonly Article[]) =>
  findOrigins(articles, outletOf).map(({ articles: members }) => members.map(({ id }) => id.replace('by-', '')));

describe('findOrigins', () => {
  it('takes one family for one origin, however many of its papers write', () => {
    expect(groups(written({ gazette: [], herald: [], post: [] }))).toEqual([['post'], ['gazette', 'herald']]);
  });

  it('lets the paper that wrote first speak for its family', () => {
    const [origin] = findOrigins(written({ gazette: [], herald: [] }, { gazette: { date: '2026-05-05' } }), outletOf);
    expect(origin?.outlet.id).toBe('herald');
    expect(origin?.reasons).toEqual([{ article: 'by-gazette', to: { article: 'by-herald', outlet: 'herald' }, kind: 'family' }]);
  });

  it('finds none without articles', () => {
    expect(findOrigins([], outletOf)).toEqual([]);
  });

  it('counts what credits a source as that source, with its own article or without', () => {
    expect(groups(written({ wire: [], post: [credit('wire')], mail: [credit('wire')], star: [] }))).toEqual([
      ['star'],
      ['wire', 'mail', 'post'],
    ]);
    const [origin] = findOrigins(written({ post: [credit('wire')], mail: [credit('wire')] }), outletOf);
    expect(origin?.outlet.id).toBe('wire');
    expect(origin?.reasons).toEqual([
      { article: 'by-mail', to: { outlet: 'wire' }, kind: 'credit', words: 'By The wire' },
      { article: 'by-post', to: { outlet: 'wire' }, kind: 'credit', words: 'By The wire' },
    ]);
  });

  it('merges an article that credits several with none of them', () => {
    const several = written({ wire: [], agency: [], post: [credit('wire'), credit('agency'), text('wire', 0.6)] });
    expect(groups(several)).toEqual([['agency'], ['post'], ['wire']]);
  });

  it('leaves the rest of a family where it is if one of its articles is from elsewhere', () => {
    expect(groups(written({ wire: [], gazette: [credit('wire')], herald: [] }))).toEqual([['herald'], ['wire', 'gazette']]);
  });

  it('joins what has enough of the text of another, and tells the share', () => {
    const articles = written({ post: [], mail: [text('post', 0.4)], star: [text('post', 0.15)] }, { post: { date: '2026-05-01' } });
    const [first, second] = findOrigins(articles, outletOf);
    expect(first?.reasons).toEqual([{ article: 'by-mail', to: { article: 'by-post', outlet: 'post' }, kind: 'text', share: 0.4 }]);
    expect(second?.articles.map(({ id }) => id)).toEqual(['by-star']);
    expect(second?.dependence).toEqual(new Map([['post', 0.15]]));
  });

  it('joins a page to the one that it names as its original', () => {
    expect(groups(written({ post: [], mail: [canonical('post', 'post')] }, { post: { date: '2026-05-01' } }))).toEqual([['post', 'mail']]);
    expect(groups(written({ mail: [canonical('wire')], star: [canonical('wire')], post: [] }))).toEqual([['post'], ['mail', 'star']]);
  });

  it.each([{}, { star: { date: undefined } }, { star: { date: undefined }, post: { date: undefined }, mail: { date: undefined } }])(
    'lets a roundup of two texts join the nearer one, and does not merge the two (%o)',
    (dates) => {
      expect(groups(written({ star: [text('post', 1), text('mail', 0.8)], post: [], mail: [] }, dates))).toEqual([
        ['mail'],
        ['post', 'star'],
      ]);
    },
  );

  it('runs no merge by way of a third article', () => {
    const chain = written(
      { post: [], mail: [text('post', 0.5)], star: [text('mail', 0.5)] },
      { post: { date: '2026-05-01' }, mail: { date: '2026-05-02' }, star: { date: '2026-05-03' } },
    );
    expect(groups(chain)).toEqual([['post', 'mail'], ['star']]);
  });

  it('takes two later parts of one first article for copies of it', () => {
    const parts = written({ post: [], mail: [text('post', 0.9)], star: [text('post', 0.9)] }, { post: { date: '2026-05-01' } });
    expect(groups(parts)).toEqual([['post', 'mail', 'star']]);
  });

  it('brings a copy without a credit to the source that its twin credits', () => {
    const twins = written({ wire: [], post: [credit('wire')], mail: [text('post', 0.9)] }, { mail: { date: '2026-05-01' } });
    expect(groups(twins)).toEqual([['wire', 'mail', 'post']]);
  });

  it('lends the record of a source to nobody that anybody can be', () => {
    const speakers = (articles: readonly Article[]) => findOrigins(articles, outletOf).map((origin) => origin.outlet.id);
    expect(speakers(written({ nobody: [credit('wire')] }))).toEqual(['nobody']);
    expect(speakers(written({ nobody: [canonical('wire')] }))).toEqual(['nobody']);
    expect(speakers(written({ nobody: [credit('wire')], diary: [credit('wire')] }))).toEqual(['diary']);
    expect(speakers(written({ nobody: [credit('wire')], post: [credit('wire')] }))).toEqual(['wire']);
  });

  it.each([{ lineage: [credit('noone')] }, { lineage: [credit('mail')] }, { lineage: [canonical('noone')] }])(
    'takes no newspaper for a copy of its copy, whatever that says of itself (%o)',
    ({ lineage }) => {
      const found = groups(written({ post: [], mail: [], nobody: [...lineage, text('post', 1)] }, { nobody: { date: '2026-05-01' } }));
      expect(found.filter((members) => members.includes('post'))).toEqual([['post']]);
    },
  );

  it('takes no newspaper for a mixture of halves that others cut out of it', () => {
    const halves = { post: [], nobody: [text('post', 1)], noone: [text('post', 1)] };
    expect(groups(written(halves, { nobody: { date: '2026-05-01' }, noone: { date: '2026-05-01' } }))).toEqual([
      ['post', 'nobody', 'noone'],
    ]);
  });

  it('believes the date of a blog no more than that of a newspaper', () => {
    expect(groups(written({ post: [], diary: [text('post', 1)] }, { diary: { date: '2026-05-01' } }))).toEqual([['post', 'diary']]);
  });

  it('keeps a copy with its original though somebody unknown credits the copy', () => {
    const articles = written({ post: [], mail: [text('post', 1)], nobody: [credit('mail')] }, { post: { date: '2026-05-01' } });
    expect(groups(articles).find((members) => members.includes('post'))).toContain('mail');
  });

  it('finds ten thousand copies that each know but a few others', () => {
    const many = Array.from({ length: 10_000 }, (_, at) =>
      article('post', {
        id: `a${at}`,
        outlet: `paper-${at}`,
        lineage: Array.from({ length: Math.min(at, 8) }, (_, to): Lineage => ({ kind: 'text', article: `a${to}`, share: 1 })),
      }),
    );
    expect(findOrigins(many, (id) => outlet(id))).toHaveLength(1);
  });
});
