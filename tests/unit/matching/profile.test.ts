import { describe, expect, it } from 'vitest';
import { profileOf } from '../../../lib/matching/profile.ts';
import { article, point, story } from '../support/build.ts';

const profile = profileOf(
  story('bridge', {
    headline: 'Tidewater bridge opens',
    dek: 'It cost $40 million.',
    keyPoints: [point([], { text: 'The bridge is of granite.' })],
    body: ['Herons nest below the bridge.'],
    articles: [article('gazette', { url: 'https://www.gazette.example/bridge?utm_source=x' }), article('post')],
  }),
);

const weight = (key: string) => profile.terms.get(key)?.weight ?? 0;

describe('profileOf', () => {
  it('weighs what a story is about above its details', () => {
    expect(weight('bridge')).toBeGreaterThan(weight('granite'));
    expect(weight('granite')).toBeGreaterThan(weight('heron'));
    expect(weight('heron')).toBeGreaterThan(0);
  });

  it('takes headline and dek for what it is about', () => {
    expect([...profile.focus]).toEqual(expect.arrayContaining(['bridge', '#40m']));
    expect(profile.focus.has('granite')).toBe(false);
  });

  it('knows its addresses in their canonical form, and its day', () => {
    expect([...profile.addresses]).toEqual(['gazette.example/bridge']);
    expect(new Date(profile.day).toISOString()).toBe('2026-05-04T00:00:00.000Z');
  });
});
