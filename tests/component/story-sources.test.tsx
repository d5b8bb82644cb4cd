// @vitest-environment jsdom
import { fireEvent, screen, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { Sources } from '../../components/ui/Sources.tsx';
import { WaysProvider } from '../../components/ui/ways.tsx';
import { harbour } from './support/stories.ts';
import { barriers, show } from './support/surface.tsx';

/** What each origin of the list says; articles in it are lines of their own. */
const origins = () =>
  [...(screen.getAllByRole('list')[0]?.children ?? [])].map((item) => {
    const articles = within(item as HTMLElement).queryAllByRole('listitem');
    return articles.length > 0
      ? [item.firstElementChild?.textContent, ...articles.map((article) => article.textContent)]
      : item.textContent;
  });

describe('Sources', () => {
  it('lists origins, and under each with several articles why they are one', async () => {
    show(<Sources story={harbour} />);
    expect(origins()).toEqual([
      'Coast RegisterPort shuts for half a yearFeb 11, 2031',
      [
        'Harbour Wire 4 articles',
        'Harbour WireVellmar lock to be rebuiltFeb 11, 2031',
        'Northern EchoSea lock closesFeb 12, 2031credits Harbour Wire: “(HW)”',
        'The QuayLock closes in MarchFeb 12, 2031shares 83% of its text with Harbour Wire',
        'Wire MirrorVellmar lock to be rebuiltFeb 12, 2031names Harbour Wire as its originalof the same owner as Harbour Wire',
      ],
      'Vellmar Port Works via Harbour Notices · closuresNotice 14: closure of the sea lockFeb 10, 2031',
      'The Tidewater PostWho pays for the detour?Feb 13, 2031',
    ]);
    expect(screen.getAllByRole<HTMLAnchorElement>('link').map(({ href, target, rel }) => [href, target, rel])).toEqual([
      ['https://coast-register.example/lock', '_blank', 'noopener noreferrer'],
      ['https://tidewater-post.example/costs', '_blank', 'noopener noreferrer'],
    ]);
    expect(await barriers()).toEqual([]);
  });

  it('leads to the page of an outlet where there is a way', async () => {
    show(
      <WaysProvider value={{ outlet: (id) => ({ href: `#${id}` }) }}>
        <Sources story={harbour} />
      </WaysProvider>,
    );
    expect(screen.getByRole('link', { name: 'The Quay' }).getAttribute('href')).toBe('#the-quay');
    expect(screen.getByRole('link', { name: 'Vellmar Port Works via Harbour Notices' }).getAttribute('href')).toBe('#port-works');
    expect(await barriers()).toEqual([]);
  });

  it('tells a thousand copies of one report by their number', () => {
    const ids = Array.from({ length: 1000 }, (_, at) => `copy-${at}`);
    const sources = ids.map((id) => ({ id, outlet: 'Harbour Wire', outletId: 'harbour-wire', title: id }));
    show(
      <Sources
        story={{ id: 'copies', sources, origins: [{ name: 'Harbour Wire', outletId: 'harbour-wire', articles: ids, reasons: [] }] }}
      />,
    );
    expect(screen.getByText('1,000 articles')).toBeTruthy();
    expect(screen.getByText('and 980 more')).toBeTruthy();
    expect(screen.getAllByText(/^copy-/)).toHaveLength(20);
  });

  it('lists the first origins, and all once asked', () => {
    const ids = Array.from({ length: 25 }, (_, at) => `paper-${at}`);
    const story = {
      id: 'many',
      sources: ids.map((id) => ({ id, outlet: id, outletId: id, title: `By ${id}` })),
      origins: ids.map((id) => ({ name: id, outletId: id, articles: [id], reasons: [] })),
    };
    show(<Sources story={story} />);
    expect(screen.getAllByText(/^By paper-/)).toHaveLength(20);
    fireEvent.click(screen.getByRole('button', { name: 'Show all 25' }));
    expect(screen.getAllByText(/^By paper-/)).toHaveLength(25);
    fireEvent.click(screen.getByRole('button', { name: 'Show fewer' }));
    expect(screen.getAllByText(/^By paper-/)).toHaveLength(20);
  });
});
