// @vitest-environment jsdom
import { fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { PointMatrix } from '../../components/story/PointMatrix.tsx';
import type { PointView, StoryView, VoiceView } from '../../lib/view/story-view.ts';
import { harbour } from './support/stories.ts';
import { barriers, show } from './support/surface.tsx';

afterEach(() => vi.restoreAllMocks());

const cellsOf = (row: HTMLElement) =>
  within(row)
    .getAllByRole('cell')
    .map((cell) => cell.textContent);
const columns = () => screen.getAllByRole('columnheader').map((header) => header.textContent);

/** A story of so many points and origins, in which every origin says every point but its own. */
function wide(points: number, origins: number): Pick<StoryView, 'keyPoints' | 'origins' | 'lang'> {
  const voice = (at: number): VoiceView => ({ stance: 'says', name: `Paper ${at}`, isAttributed: false, origins: [at], articles: [] });
  const places = Array.from({ length: origins }, (_, at) => at);
  return {
    lang: 'en',
    origins: places.map((at) => ({ name: `Paper ${at}`, outletId: `paper-${at}`, articles: [`a${at}`], reasons: [] })),
    keyPoints: Array.from(
      { length: points },
      (_, at): PointView => ({
        text: `Point ${at}`,
        voices: places.filter((place) => place !== at).map(voice),
        articles: origins,
        newsrooms: origins,
      }),
    ),
  };
}

describe('PointMatrix', () => {
  it('is a table of points by origins, with each cell in words and by a sign; who says most stands first', async () => {
    show(<PointMatrix story={harbour} />);
    expect(screen.getByRole('table', { name: 'Each key point, and what each origin says of it' })).toBeTruthy();
    expect(columns()).toEqual(['Key point', 'Coast Register', 'Harbour Wire', 'Vellmar Port Works', 'The Tidewater Post']);
    const [, closes, lock, costs, ferries] = screen.getAllByRole('row');
    if (!closes || !lock || !costs || !ferries) throw new Error('rows are missing');
    expect(within(lock).getByRole('rowheader').textContent).toBe('The new lock handles ships of 240 metres.');
    expect(cellsOf(closes)).toEqual(['● says this', '· says nothing', '● says this', '· says nothing']);
    expect(cellsOf(lock).slice(0, 2)).toEqual(['◐ says this through the joint announcement', '◐ says this through the joint announcement']);
    expect(cellsOf(costs)).toEqual(['● says this', '· says nothing', '· says nothing', '≠ denies this']);
    expect(new Set(cellsOf(ferries))).toEqual(new Set(['· says nothing']));
    expect(await barriers()).toEqual([]);
  });

  it('shows both where an origin says a point and denies it', () => {
    const voice = { name: 'Coast Register', isAttributed: false, origins: [0], articles: [] };
    const voices: VoiceView[] = [
      { ...voice, stance: 'says' },
      { ...voice, stance: 'denies', name: 'the port', isAttributed: true },
    ];
    show(<PointMatrix story={{ ...harbour, keyPoints: [{ text: 'Gates open.', voices, articles: 2, newsrooms: 1 }] }} />);
    expect(screen.getAllByRole('cell')[0]?.textContent).toBe('● says this≠ denies this through the port');
  });

  it('numbers many origins and names them below; the rest come once asked', async () => {
    show(<PointMatrix story={wide(3, 30)} />);
    expect(columns()).toHaveLength(13);
    expect(columns()[1]).toBe('1Paper 3');
    const names = screen.getAllByRole('listitem').map((item) => item.textContent);
    expect(names).toHaveLength(12);
    expect(names[0]).toBe('Paper 3 1 article');
    expect(await barriers()).toEqual([]);
    fireEvent.click(screen.getByRole('button', { name: 'Show all 30' }));
    expect(columns()).toHaveLength(31);
  });

  it('can be scrolled by the keyboard where it is wider than its place, and is no stop for it elsewhere', async () => {
    const narrow = show(<PointMatrix story={harbour} />);
    expect(screen.queryByRole('region')).toBeNull();
    narrow.unmount();
    vi.spyOn(Element.prototype, 'scrollWidth', 'get').mockReturnValue(900);
    show(<PointMatrix story={harbour} />);
    expect(screen.getByRole('region', { name: 'Each key point, and what each origin says of it' }).tabIndex).toBe(0);
    expect(await barriers()).toEqual([]);
  });

  it('holds a hundred origins by forty points', () => {
    show(<PointMatrix story={wide(40, 100)} />);
    fireEvent.click(screen.getByRole('button', { name: 'Show all 100' }));
    expect(document.querySelectorAll('td')).toHaveLength(4000);
  });
});
