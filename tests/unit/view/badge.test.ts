import { describe, expect, it } from 'vitest';
import { badgeFor } from '../../../lib/view/badge.ts';
import type { StorySummary } from '../../../lib/view/story-view.ts';
import { english } from '../../component/support/english.ts';

const summary = (trust: number | null): StorySummary => ({
  id: 'bridge',
  headline: 'The bridge opens',
  dek: '',
  date: '2026-05-04',
  outlet: 'The Gazette',
  articles: 1,
  origins: 1,
  trust,
});

const badge = (count: number, trust: number | null = 70) =>
  badgeFor(
    Array.from({ length: count }, () => summary(trust)),
    english,
  );

/** Contrast of white on a colour, by WCAG 2. */
function contrastWithWhite(color: string): number {
  const channel = (at: number) => {
    const value = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return 1.05 / (0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5) + 0.05);
}

describe('badgeFor', () => {
  it('is empty where nothing matches, and says so in words', () => {
    expect(badge(0)).toMatchObject({ text: '', title: 'Plumbline: no story in the corpus matches this page' });
  });

  it.each([
    [1, '1', 'Plumbline: 1 story matches this page: The bridge opens · trust 70'],
    [2, '2', 'Plumbline: 2 stories match this page, first: The bridge opens · trust 70'],
    [99, '99', 'Plumbline: 99 stories match this page, first: The bridge opens · trust 70'],
    [100, '99+', 'Plumbline: 100 stories match this page, first: The bridge opens · trust 70'],
  ])('of %i stories reads %s', (count, text, title) => {
    expect(badge(count)).toMatchObject({ text, title });
  });

  it('says in words where there is no number', () => {
    expect(badge(1, null).title).toBe('Plumbline: 1 story matches this page: The bridge opens · not enough evidence for a number');
  });

  it('is coloured by trust, and can be read on each colour', () => {
    const trusts = [null, 0, 24.9, 25, 49, 50, 74, 75, 99, 100];
    const colors = trusts.map((trust) => badge(1, trust).color);
    expect(new Set(colors).size).toBe(4);
    expect(colors[0]).toBe(colors[1]);
    expect(colors.at(-1)).toBe(colors.at(-2));
    for (const color of colors) expect(contrastWithWhite(color), color).toBeGreaterThanOrEqual(4.5);
  });
});
