// @vitest-environment jsdom
import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Popup } from '../../components/popup/Popup.tsx';
import type { SearchHit } from '../../lib/view/search-hit.ts';
import type { StorySummary } from '../../lib/view/story-view.ts';
import { barriers, show } from './support/surface.tsx';

afterEach(cleanup);

const story = (id: string, headline: string, more: Partial<StorySummary> = {}): StorySummary => ({
  id,
  headline,
  dek: `What ${headline} amounts to.`,
  date: '2031-02-11',
  outlet: 'Coast Register',
  articles: 1,
  origins: 1,
  trust: 63,
  ...more,
});

const harbour = story('harbour', 'Vellmar closes its harbour', { articles: 3, origins: 2 });
const cranes = story('cranes', 'Osterby orders two cranes', { trust: null });
const gates = story('gates', 'Gates for the new lock leave the yard');
const unmarked = (of: StorySummary): SearchHit => ({ story: of, marks: { headline: [], dek: [] } });

/** Finds the stories whose headline has the query in it, and marks it there. */
async function find(query: string): Promise<SearchHit[]> {
  return [harbour, cranes, gates].flatMap((of) => {
    const at = of.headline.toLowerCase().indexOf(query);
    if (query === '') return [unmarked(of)];
    return at < 0 ? [] : [{ story: of, marks: { headline: [[at, at + query.length]], dek: [] } }];
  });
}

function open(props: Partial<Parameters<typeof Popup>[0]> = {}) {
  const heard = { onAllow: vi.fn(), onOpen: vi.fn(), onClose: vi.fn(), onSettings: vi.fn() };
  const drawn = show(
    <Popup search={find} matches={[]} today={[]} offered={[]} onFollow={async () => undefined} access="granted" {...heard} {...props} />,
  );
  const box = screen.getByRole<HTMLInputElement>('combobox', { name: 'Search all stories' });
  return {
    ...heard,
    ...drawn,
    box,
    type: (value: string) => fireEvent.input(box, { target: { value } }),
    press: (key: string) => fireEvent.keyDown(box, { key }),
    active: () => document.getElementById(box.getAttribute('aria-activedescendant') ?? '')?.textContent ?? '',
  };
}

const headlines = () => screen.queryAllByRole('option').map((option) => option.querySelector('.pl-result-headline')?.textContent);

describe('popup', () => {
  it('puts the stories of the open page before the newest, each once', async () => {
    open({ matches: [gates] });
    const here = await screen.findByRole('group', { name: 'On this page' });
    const newest = screen.getByRole('group', { name: 'Newest stories' });
    expect(within(here).getAllByRole('option')).toHaveLength(1);
    expect(here.textContent).toContain(gates.headline);
    expect(within(newest).getAllByRole('option')).toHaveLength(2);
    expect(headlines()).toEqual([gates.headline, harbour.headline, cranes.headline]);
  });

  it('says date, outlet, sources and trust of each', async () => {
    open();
    const [first, second] = await screen.findAllByRole('option');
    expect(first?.textContent).toContain('Feb 11, 2031 · Coast Register');
    expect(first?.textContent).toContain('3 articles, 2 origins · cross-referenced');
    expect(first?.textContent).toContain('Trust 63');
    expect(second?.textContent).toContain('Not enough evidence');
  });

  it('finds as the reader types and marks what was typed', async () => {
    const { type } = open();
    type('cran');
    await waitFor(() => expect(headlines()).toEqual([cranes.headline]));
    expect(document.querySelector('mark')?.textContent).toBe('cran');
    expect(screen.getByText('1 story found')).toBeTruthy();
  });

  it('never lets an older answer replace a newer one', async () => {
    const answers = new Map<string, (hits: SearchHit[]) => void>();
    const search = (query: string) => new Promise<SearchHit[]>((resolve) => answers.set(query, resolve));
    const { type } = open({ search });
    type('har');
    await waitFor(() => expect(answers.has('har')).toBe(true));
    type('gates');
    await waitFor(() => expect(answers.has('gates')).toBe(true));
    answers.get('gates')?.([unmarked(gates)]);
    await waitFor(() => expect(headlines()).toEqual([gates.headline]));
    await act(async () => answers.get('har')?.([unmarked(harbour)]));
    expect(headlines()).toEqual([gates.headline]);
  });

  it('goes through the list with the arrow keys, round its ends, and with Home and End', async () => {
    const { press, active, onOpen } = open();
    await screen.findAllByRole('option');
    expect(active()).toBe('');
    press('ArrowDown');
    expect(active()).toContain(harbour.headline);
    press('ArrowUp');
    expect(active()).toContain(gates.headline);
    press('ArrowDown');
    expect(active()).toContain(harbour.headline);
    press('End');
    expect(active()).toContain(gates.headline);
    press('Home');
    press('ArrowDown');
    expect(active()).toContain(cranes.headline);
    expect(screen.getByRole('option', { selected: true }).textContent).toContain(cranes.headline);
    press('Enter');
    expect(onOpen).toHaveBeenCalledExactlyOnceWith('cranes');
  });

  it('opens the first that was found on Enter, also where the answer is still to come', async () => {
    let answer: (hits: SearchHit[]) => void = () => undefined;
    const search = (query: string) => (query === '' ? find('') : new Promise<SearchHit[]>((resolve) => (answer = resolve)));
    const { type, press, onOpen } = open({ search });
    await screen.findAllByRole('option');
    type('gates');
    press('Enter');
    expect(onOpen).not.toHaveBeenCalled();
    answer([unmarked(gates), unmarked(harbour)]);
    await waitFor(() => expect(onOpen).toHaveBeenCalledExactlyOnceWith('gates'));
  });

  it('leaves Enter alone while a character is being composed', async () => {
    const { box, type, onOpen } = open();
    type('gates');
    await waitFor(() => expect(headlines()).toEqual([gates.headline]));
    fireEvent.keyDown(box, { key: 'Enter', isComposing: true });
    expect(onOpen).not.toHaveBeenCalled();
  });

  it('clears the box on Escape, then closes', async () => {
    const { box, type, press, onClose } = open();
    type('gates');
    press('Escape');
    expect(box.value).toBe('');
    expect(onClose).not.toHaveBeenCalled();
    await waitFor(() => expect(headlines()).toHaveLength(3));
    press('Escape');
    expect(onClose).toHaveBeenCalledOnce();
  });

  it('opens what is clicked', async () => {
    const { onOpen } = open();
    fireEvent.click(await screen.findByText(cranes.headline));
    expect(onOpen).toHaveBeenCalledExactlyOnceWith('cranes');
  });

  it('says what was not found, in the words of the reader', async () => {
    const { type } = open();
    type('zebra');
    expect(await screen.findByText('Nothing found for “zebra”')).toBeTruthy();
    expect(screen.queryByRole('listbox')).toBeNull();
    expect(await barriers()).toEqual([]);
  });

  it('says that it looks until it knows the matches of the page', async () => {
    open({ matches: undefined });
    expect(screen.getByText('Looking through the stories')).toBeTruthy();
    expect(await barriers()).toEqual([]);
  });

  it('says that it failed, and tries again when asked', async () => {
    let works = false;
    const search = (query: string) => (works ? find(query) : Promise.reject(new Error('gone')));
    open({ search });
    expect((await screen.findByRole('alert')).textContent).toContain('The search did not work');
    expect(await barriers()).toEqual([]);
    works = true;
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    await waitFor(() => expect(headlines()).toHaveLength(3));
  });

  it('asks for access to pages only where it is withheld', async () => {
    const { onAllow } = open({ access: 'withheld' });
    fireEvent.click(screen.getByRole('button', { name: 'Allow' }));
    expect(onAllow).toHaveBeenCalledOnce();
    cleanup();
    open();
    expect(screen.queryByRole('button', { name: 'Allow' })).toBeNull();
  });

  it('leads to the settings', () => {
    const { onSettings } = open();
    fireEvent.click(screen.getByRole('button', { name: 'Settings' }));
    expect(onSettings).toHaveBeenCalledOnce();
  });

  it('starts in the box and has no barriers', async () => {
    const { box, press } = open({ matches: [gates], access: 'withheld' });
    expect(document.activeElement).toBe(box);
    await screen.findAllByRole('option');
    press('ArrowDown');
    expect(await barriers({ wholePage: true })).toEqual([]);
  });
});
