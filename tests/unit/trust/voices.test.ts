import { describe, expect, it } from 'vitest';
import type { KeyPoint, Outlet } from '../../../lib/corpus/schema.ts';
import { findOrigins } from '../../../lib/trust/origins/find-origins.ts';
import { voicesOn } from '../../../lib/trust/voices.ts';
import { article, outlet, outletsOf, point } from '../support/build.ts';

const newsrooms = ['gazette', 'herald', 'post'].map((id) => outlet(id));
const acme = outlet('acme', { name: 'Acme', kind: 'maker' });

function voices(told: KeyPoint, outlets: readonly Outlet[] = newsrooms) {
  const origins = findOrigins(
    outlets.map(({ id }) => article(id)),
    outletsOf(outlets),
  );
  return voicesOn(told, origins).map(({ stance, name, isAttributed, outlet: by, articles }) => ({
    stance,
    name,
    isAttributed,
    by: by.id,
    articles: articles.map(({ id }) => id),
  }));
}
const all = newsrooms.map(({ id }) => `by-${id}`);
const attributed = (...sources: (string | undefined)[]) =>
  sources.flatMap((attributedTo, at) => ({
    article: all[at] ?? '',
    text: 'It opens.',
    ...(attributedTo !== undefined && { attributedTo }),
  }));

describe('the voices on a point', () => {
  it('are the newsrooms that say it in their own right', () => {
    expect(voices(point(all.slice(0, 2), { contradicts: all.slice(2) }))).toEqual([
      { stance: 'says', name: 'The gazette', isAttributed: false, by: 'gazette', articles: ['by-gazette'] },
      { stance: 'says', name: 'The herald', isAttributed: false, by: 'herald', articles: ['by-herald'] },
      { stance: 'denies', name: 'The post', isAttributed: false, by: 'post', articles: ['by-post'] },
    ]);
  });

  it('are one where all attribute it to one source', () => {
    const told = point(all, { statements: attributed('the mayor', 'The  Mayor', 'the mayor') });
    expect(voices(told)).toEqual([{ stance: 'says', name: 'the mayor', isAttributed: true, by: 'gazette', articles: all }]);
  });

  it('are the source and a newsroom that found it out by itself', () => {
    const told = point(all, { statements: attributed('the mayor', undefined, 'the mayor') });
    expect(voices(told).map(({ name, articles }) => [name, articles.length])).toEqual([
      ['the mayor', 2],
      ['The herald', 1],
    ]);
  });

  it('are the source itself where it is an outlet of the story', () => {
    const told = point(['by-acme', ...all], { statements: attributed('Acme', 'Acme’s announcement', 'Acme') });
    expect(voices(told, [acme, ...newsrooms])).toEqual([
      { stance: 'says', name: 'Acme', isAttributed: false, by: 'acme', articles: ['by-acme', ...all] },
    ]);
    const reported = point(all, { statements: attributed('Acme', 'Acme', 'Acme') });
    expect(voices(reported, [acme, ...newsrooms])).toMatchObject([{ name: 'Acme', isAttributed: true, by: 'acme' }]);
  });

  it('count by those who report it where nothing is known of the source', () => {
    const told = point(['by-acme', ...all], { statements: attributed('Acme', 'Acme', 'Acme') });
    const nobody = outlet('acme', { name: 'Acme', kind: 'unknown' });
    expect(voices(told, [nobody, ...newsrooms])).toMatchObject([{ name: 'Acme', by: 'gazette' }]);
  });

  it('do not take a name that only begins alike for the outlet', () => {
    const told = point(all, { statements: attributed('Acmeville', 'Acmeville', 'Acmeville') });
    expect(voices(told, [acme, ...newsrooms])).toMatchObject([{ name: 'Acmeville', by: 'gazette' }]);
  });

  it('count by the record of those who give a word where somebody unknown calls himself like its source', () => {
    const stranger = outlet('stranger', { name: 'The mayor', kind: 'unknown' });
    const told = point(all, { statements: attributed('the mayor', 'the mayor', 'the mayor') });
    expect(voices(told, [stranger, ...newsrooms])).toMatchObject([{ by: 'gazette', articles: all }]);
  });

  it('are not made one by somebody unknown with a short name', () => {
    const stranger = outlet('stranger', { name: 'The', kind: 'unknown' });
    const told = point(all, { statements: attributed('the mayor', 'the hospital', 'the fire service') });
    expect(voices(told, [stranger, ...newsrooms])).toHaveLength(3);
  });

  it('count by the record of a newsroom and not by that of a blog with an earlier date', () => {
    const diary = outlet('diary', { kind: 'blog' });
    const articles = [article('diary', { date: '2026-05-01' }), article('gazette')];
    const told = point(['by-diary', 'by-gazette'], {
      statements: ['by-diary', 'by-gazette'].map((id) => ({ article: id, text: 'It opens.', attributedTo: 'the mayor' })),
    });
    const [voice] = voicesOn(told, findOrigins(articles, outletsOf([diary, ...newsrooms])));
    expect(voice?.outlet.id).toBe('gazette');
  });

  it('stay those of the source though a copy leaves the source out', () => {
    const copyist = outlet('copyist', { kind: 'unknown' });
    const lineage = [{ kind: 'text' as const, article: 'by-gazette', share: 1 }];
    const articles = [...newsrooms.map(({ id }) => article(id)), article('copyist', { lineage })];
    const told = point([...all, 'by-copyist'], {
      statements: [...attributed('the mayor', 'the mayor', 'the mayor'), { article: 'by-copyist', text: 'It opens.' }],
    });
    expect(voicesOn(told, findOrigins(articles, outletsOf([copyist, ...newsrooms])))).toHaveLength(1);
  });
});
