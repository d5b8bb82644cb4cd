// @vitest-environment jsdom
import { fireEvent, screen } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { KeyPoints } from '../../components/ui/KeyPoints.tsx';
import { Reasons } from '../../components/ui/Reasons.tsx';
import { RelatedStories } from '../../components/ui/RelatedStories.tsx';
import { SourceLine } from '../../components/ui/SourceLine.tsx';
import { Sources } from '../../components/ui/Sources.tsx';
import { StoryDate } from '../../components/ui/StoryDate.tsx';
import type { Reason } from '../../lib/matching/match.ts';
import { harbour } from './support/stories.ts';
import { barriers, show } from './support/surface.tsx';

const items = () => screen.getAllByRole('listitem').map((item) => item.textContent);

describe('KeyPoints', () => {
  it('ties each point to who says it and who denies it', async () => {
    show(<KeyPoints story={harbour} />);
    expect(items()).toEqual([
      expect.stringMatching(/same year\.2 origins say this: Coast Register, Vellmar Port Works$/),
      'The new lock handles ships of 240 metres.1 origin says this: Vellmar Port Works',
      'The works cost 410 million crowns.1 origin says this: Coast RegisterContradicted by The Tidewater Post',
      'Ferries keep to their timetable.No source in this corpus says this',
    ]);
    expect(await barriers()).toEqual([]);
  });

  it('says in which language the points are', () => {
    show(<KeyPoints story={{ lang: 'da', keyPoints: [{ text: 'Havnen lukker.', supporters: [], contradictors: [] }] }} />);
    expect(screen.getByText('Havnen lukker.').lang).toBe('da');
  });
});

describe('SourceLine', () => {
  it.each([
    [1, '1 source · cross-referenced'],
    [2, '2 sources · cross-referenced'],
    [1200, '1,200 sources · cross-referenced'],
  ])('counts %d', (origins, line) => {
    show(<SourceLine origins={origins} />);
    expect(screen.getByText(line)).toBeTruthy();
  });
});

describe('Sources', () => {
  it('names outlet, carrier, section, title and day, and links where an address is known', async () => {
    show(<Sources sources={harbour.sources} />);
    expect(items()).toEqual([
      'Coast RegisterPort shuts for half a yearFeb 11, 2031',
      'Vellmar Port Works via Harbour Notices · closuresNotice 14: closure of the sea lockFeb 10, 2031',
    ]);
    const links = screen.getAllByRole<HTMLAnchorElement>('link');
    expect(links.map(({ href, target, rel }) => [href, target, rel])).toEqual([
      ['https://coast-register.example/lock', '_blank', 'noopener noreferrer'],
    ]);
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
