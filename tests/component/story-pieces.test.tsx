// @vitest-environment jsdom
import { fireEvent, screen } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { OutsideRatings } from '../../components/ui/OutsideRatings.tsx';
import { Reasons } from '../../components/ui/Reasons.tsx';
import { RelatedStories } from '../../components/ui/RelatedStories.tsx';
import { SourceLine } from '../../components/ui/SourceLine.tsx';
import { StoryDate } from '../../components/ui/StoryDate.tsx';
import type { Reason } from '../../lib/matching/match.ts';
import { harbour } from './support/stories.ts';
import { barriers, show } from './support/surface.tsx';

const items = () => screen.getAllByRole('listitem').map((item) => item.textContent);

describe('SourceLine', () => {
  it.each([
    [1, 1, '1 source · cross-referenced'],
    [2, 1, '2 articles, 1 origin · cross-referenced'],
    [12, 4, '12 articles, 4 origins · cross-referenced'],
    [1200, 1100, '1,200 articles, 1,100 origins · cross-referenced'],
  ])('counts %d articles and %d origins', (articles, origins, line) => {
    show(<SourceLine articles={articles} origins={origins} />);
    expect(screen.getByText(line)).toBeTruthy();
  });
});

describe('OutsideRatings', () => {
  it('gives value, scale, rater, licence and day, and says that the score is without them', async () => {
    show(<OutsideRatings ratings={harbour.outside} />);
    expect(items()).toEqual(['Coast Register 0.17 on a scale of 0 to 1Press Observatory · CC BY 4.0 · Nov 2, 2030']);
    expect(screen.getByText('not part of the score')).toBeTruthy();
    expect(await barriers()).toEqual([]);
  });
});

describe('RelatedStories', () => {
  it('reads date and outlet, headline, trust', async () => {
    show(<RelatedStories stories={harbour.related} hrefOf={(id) => `#${id}`} />);
    expect(items()).toEqual([
      'Jan 20, 2031 · The Tidewater Post via Harbour NoticesOsterby orders two cranes ahead of the springTrust 63',
      'Dec 2, 2030 · Vellmar Port WorksGates for the new lock leave the yardNot enough evidence',
    ]);
    expect(screen.getByRole('link', { name: /^Osterby/ }).getAttribute('href')).toBe('#osterby-cranes');
    expect(await barriers()).toEqual([]);
  });

  it('opens by a button where a link would tell the page', () => {
    const opened: string[] = [];
    show(<RelatedStories stories={harbour.related} onOpen={(id) => opened.push(id)} />);
    fireEvent.click(screen.getByRole('button', { name: /^Gates/ }));
    expect(opened).toEqual(['lock-gates']);
    expect(screen.queryByRole('link')).toBeNull();
  });
});

describe('Reasons', () => {
  it.each<[Reason, string]>([
    [{ kind: 'address' }, 'the page is one of its sources'],
    [{ kind: 'names', values: ['Vellmar', 'Osterby'] }, 'names Vellmar, Osterby'],
    [{ kind: 'figures', values: ['2031'] }, 'both say 2031'],
    [{ kind: 'words', values: ['lock'] }, 'uses lock'],
    [{ kind: 'date', days: 0 }, 'dated the same day'],
    [{ kind: 'date', days: 1 }, 'dated 1 day after'],
    [{ kind: 'date', days: -3 }, 'dated 3 days before'],
  ])('puts %j into words', (reason, words) => {
    show(<Reasons match={{ story: 'x', confidence: 0.9, reasons: [reason] }} />);
    expect(items()).toEqual([words]);
  });

  it.each([
    [1, 'Very likely this story (100%)'],
    [0.9995, 'Very likely this story (99%)'],
    [0.8, 'Likely this story (80%)'],
    [0.5, 'Possibly this story (50%)'],
  ])('says how sure %d is', (confidence, words) => {
    show(<Reasons match={{ story: 'x', confidence, reasons: [] }} />);
    expect(screen.getByText(words)).toBeTruthy();
  });
});

describe('StoryDate', () => {
  const now = Date.UTC(2031, 1, 11, 23, 59);
  it.each([
    ['2031-02-11', 'today', 'Feb 11, 2031'],
    ['2031-02-10', 'yesterday', 'Feb 10, 2031'],
    ['2031-02-05', '6 days ago', 'Feb 5, 2031'],
    ['2031-02-04', 'Feb 4, 2031', ''],
    ['2031-02-12', 'Feb 12, 2031', ''],
  ])('shows %s as "%s"', (day, shown, tooltip) => {
    show(<StoryDate day={day} now={now} />);
    const time = screen.getByText(shown);
    expect([time.title, time.getAttribute('datetime')]).toEqual([tooltip, day]);
  });
});
