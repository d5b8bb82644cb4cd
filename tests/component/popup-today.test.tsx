// @vitest-environment jsdom
import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import type { TodayGroup } from '../../components/popup/groups.ts';
import { Popup } from '../../components/popup/Popup.tsx';
import type { FoundFeed } from '../../lib/newsroom/jobs.ts';
import type { StorySummary } from '../../lib/view/story-view.ts';
import { barriers, show } from './support/surface.tsx';

const story = (id: string, headline: string): StorySummary => ({
  id,
  headline,
  dek: `What ${headline} amounts to.`,
  date: '2031-02-11',
  outlet: 'Coast Register',
  articles: 3,
  origins: 2,
  trust: 63,
});

const harbour = story('harbour', 'Vellmar closes its harbour');
const cranes = story('cranes', 'Osterby orders two cranes');
const gates = story('gates', 'Gates for the new lock leave the yard');
const ferries = story('ferries', 'Ferries keep to their timetable');
const today: TodayGroup[] = [
  {
    group: 'Harbours',
    stories: [
      { ...harbour, isNew: true },
      { ...gates, isNew: false },
    ],
  },
  { group: '', stories: [{ ...cranes, isNew: false }] },
];
const register: FoundFeed = { address: 'https://register.example/feed', title: 'Coast Register' };
const sport: FoundFeed = { address: 'https://register.example/sport', title: 'Coast Register: sport' };

const find = async () => [harbour, cranes, gates, ferries].map((of) => ({ story: of, marks: { headline: [], dek: [] } }));

type Props = Parameters<typeof Popup>[0];
function open(props: Partial<Props> = {}) {
  const onOpen = vi.fn<Props['onOpen']>();
  const onFollow = vi.fn<Props['onFollow']>(async () => undefined);
  const nothing = () => undefined;
  const popup = (more: Partial<Props> = {}) => (
    <Popup
      search={find}
      matches={[gates]}
      today={today}
      offered={[]}
      onFollow={onFollow}
      access="granted"
      onAllow={nothing}
      onOpen={onOpen}
      onClose={nothing}
      onSettings={nothing}
      {...props}
      {...more}
    />
  );
  const { rerender } = show(popup());
  return { onOpen, onFollow, redraw: (more: Partial<Props>) => rerender(popup(more)) };
}

const headlines = (of: HTMLElement) =>
  within(of)
    .getAllByRole('option')
    .map((option) => option.querySelector('.pl-result-headline')?.textContent);

describe('the popup with nothing typed', () => {
  it('shows the page, then today by topic, then the newest others, each story once', async () => {
    open();
    await screen.findByRole('listbox');
    const groups = screen.getAllByRole('group');
    expect(groups.map((group) => group.querySelector('.pl-results-heading')?.textContent)).toEqual([
      'On this page',
      'Today · Harbours',
      'Today',
      'Newest stories',
    ]);
    expect(groups.map(headlines)).toEqual([[gates.headline], [harbour.headline], [cranes.headline], [ferries.headline]]);
    expect(screen.getByRole('group', { name: 'Today · Harbours' })).toBeTruthy();
    expect(await barriers({ wholePage: true })).toEqual([]);
  });

  it('marks what came since last time, and nothing else', async () => {
    open();
    await screen.findByRole('listbox');
    const marked = screen.getAllByText('New').map((mark) => mark.closest('[role="option"]')?.textContent);
    expect(marked).toHaveLength(1);
    expect(marked[0]).toContain(harbour.headline);
  });

  it('says where a story comes from, but of those of today, which are all of the newsroom', async () => {
    const pack = { name: 'newsroom', kind: 'newsroom', title: '', publisher: '' } as const;
    open({ matches: [{ ...gates, pack }], today: [{ group: '', stories: [{ ...harbour, pack, isNew: false }] }] });
    await screen.findByRole('listbox');
    const sources = screen.getAllByText(/From your newsroom/).map((line) => line.closest('[role="option"]')?.textContent);
    expect(sources).toEqual([expect.stringContaining(gates.headline)]);
  });

  it('waits until it knows what today has', async () => {
    const { redraw } = open({ today: undefined });
    expect(screen.getByText('Looking through the stories')).toBeTruthy();
    redraw({ today });
    await screen.findByRole('listbox');
  });

  it('leads the arrow keys through all groups, and Enter opens', async () => {
    const { onOpen } = open();
    await screen.findByRole('listbox');
    const box = screen.getByRole('combobox', { name: 'Search all stories' });
    for (const of of [gates, harbour, cranes, ferries]) {
      fireEvent.keyDown(box, { key: 'ArrowDown' });
      await waitFor(() => expect(screen.getByRole('option', { selected: true }).textContent).toContain(of.headline));
    }
    fireEvent.keyDown(box, { key: 'ArrowUp' });
    fireEvent.keyDown(box, { key: 'Enter' });
    expect(onOpen).toHaveBeenCalledExactlyOnceWith('cranes');
  });

  it('says how far the first round is', async () => {
    open({ round: { stage: 'placing', asked: 20, due: 20, articles: 340 } });
    expect(screen.getByText('putting articles into stories, 340 articles')).toBeTruthy();
    expect(await barriers({ wholePage: true })).toEqual([]);
  });
});

describe('following the site', () => {
  it('is offered outside the list, with the name of the feed', async () => {
    const { onFollow } = open({ offered: [register] });
    const row = screen.getByRole('region', { name: 'Follow this site' });
    expect(row.textContent).toContain('Coast Register');
    expect(row.closest('[role="listbox"]')).toBeNull();
    fireEvent.click(within(row).getByRole('button', { name: 'Follow this site' }));
    expect(onFollow).toHaveBeenCalledExactlyOnceWith(register);
    await screen.findByText('You follow Coast Register now.');
    expect(screen.queryByRole('button', { name: 'Follow this site' })).toBeNull();
    expect(await barriers()).toEqual([]);
  });

  it('says that it is done also where nothing is offered any more', async () => {
    const { redraw } = open({ offered: [register] });
    fireEvent.click(screen.getByRole('button', { name: 'Follow this site' }));
    await screen.findByText('You follow Coast Register now.');
    redraw({ offered: [] });
    expect(screen.getByText('You follow Coast Register now.')).toBeTruthy();
  });

  it('leaves the choice where a page offers several', async () => {
    const { onFollow } = open({ offered: [register, sport] });
    fireEvent.change(screen.getByRole('combobox', { name: '2 feeds found' }), { target: { value: sport.address } });
    fireEvent.click(screen.getByRole('button', { name: 'Follow this site' }));
    expect(onFollow).toHaveBeenCalledExactlyOnceWith(sport);
    await waitFor(() => expect(screen.queryByRole('combobox', { name: '2 feeds found' })).toBeNull());
    expect(screen.getByRole('region', { name: 'Follow this site' }).textContent).toContain('Coast Register');
  });

  it('says why it failed, and can be tried again', async () => {
    const { onFollow } = open({ offered: [register] });
    onFollow.mockRejectedValueOnce(Object.assign(new Error('full'), { fault: 'full' }));
    fireEvent.click(screen.getByRole('button', { name: 'Follow this site' }));
    expect((await screen.findByRole('alert')).textContent).toBe('No room is left on the disk.');
    await waitFor(() => expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Follow this site' }).disabled).toBe(false));
    fireEvent.click(screen.getByRole('button', { name: 'Follow this site' }));
    await screen.findByText('You follow Coast Register now.');
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('is not there where nothing is offered', () => {
    open();
    expect(screen.queryByRole('region', { name: 'Follow this site' })).toBeNull();
  });
});
