// @vitest-environment jsdom
import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { OutletPage, type OutletPageState } from '../../components/outlet/OutletPage.tsx';
import type { OutletView } from '../../lib/view/outlet-view.ts';
import { barriers, show } from './support/surface.tsx';

const register: OutletView = {
  id: 'coast-register',
  name: 'Coast Register',
  kind: 'newspaper',
  family: [{ id: 'harbour-weekly', name: 'Harbour Weekly' }],
  hosts: ['coast-register.example'],
  accounts: [{ host: 'video.example', path: '@register' }],
  facts: [
    { criterion: 'ownership', weight: 7.5, state: 'found', page: 'https://coast-register.example/about', date: '2031-01-04' },
    { criterion: 'corrections-policy', weight: 12.5, state: 'absent', page: 'https://coast-register.example/contact', date: '2031-01-04' },
    { criterion: 'byline', weight: 5, state: 'not-looked-at' },
    { criterion: 'diversity-policy', weight: 0, state: 'not-looked-at' },
  ],
  record: {
    mean: 0.86,
    low: 0.79,
    high: 0.93,
    checked: 34,
    agreed: 31,
    assumed: false,
    erased: false,
    stories: [
      {
        story: 'sea lock',
        headline: 'Vellmar closes its harbour',
        lang: 'en',
        agreement: 0.91,
        points: [
          { text: 'The lock takes ships of 240 metres.', stance: 'says', agreement: 0.94, others: ['The Tidewater Post', 'Port Works'] },
          { text: 'The works cost 410 million crowns.', stance: 'denies', agreement: 0.88, others: ['The Tidewater Post'] },
        ],
      },
    ],
  },
  ratings: [{ by: 'Coast Institute', value: 7.25, scale: { low: 0, high: 10 }, licence: 'CC BY 4.0', date: '2031-01-20' }],
  stories: {
    count: 61,
    newest: [
      {
        id: 'sea lock',
        headline: 'Vellmar closes its harbour',
        dek: 'Until the autumn.',
        date: '2031-02-11',
        outlet: 'Coast Register',
        articles: 2,
        origins: 2,
        trust: 69,
      },
    ],
  },
};

const unchecked: OutletView = {
  ...register,
  kind: 'blog',
  family: [],
  hosts: [],
  accounts: [],
  record: { mean: 0.6, low: 0.37, high: 0.82, checked: 0, agreed: 0, assumed: true, erased: false, stories: [] },
  ratings: [],
};

function open(view: OutletPageState, onErase: () => Promise<void> = async () => undefined) {
  const onExport = vi.fn();
  const onRetry = vi.fn();
  const erase = vi.fn(onErase);
  const result = show(
    <OutletPage
      view={view}
      onRetry={onRetry}
      storyHref={(story) => `story#${story}`}
      outletHref={(outlet) => `outlet#${outlet}`}
      methodHref="method"
      onExport={onExport}
      onErase={erase}
    />,
  );
  return { ...result, onExport, onRetry, onErase: erase };
}
const ready = (outlet: OutletView): OutletPageState => ({ state: 'ready', outlet });
const button = (name: string) => screen.getByRole('button', { name });

describe('the page of an outlet', () => {
  it('says who it is, where it publishes and what else its owner has', async () => {
    open(ready(register));
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Coast Register');
    for (const words of ['newspaper', 'coast-register.example', 'video.example/@register']) expect(screen.getByText(words)).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Harbour Weekly' }).getAttribute('href')).toBe('outlet#harbour-weekly');
    expect(await barriers({ wholePage: true })).toEqual([]);
  });

  it('says of each criterion whether it was found, absent or not looked at, where and how much it counts', () => {
    open(ready(register));
    const rows = screen.getAllByRole('listitem').map((row) => row.textContent);
    expect(rows).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^Owner named.*found Jan 4, 2031.*counts 30%$/),
        expect.stringMatching(/^Corrections policy.*looked for and absent Jan 4, 2031.*counts 50%$/),
        expect.stringMatching(/^Author named.*not looked at.*counts 20%$/),
        expect.stringMatching(/^Diversity policy.*not looked at.*not part of the score$/),
      ]),
    );
    expect(screen.getByRole('link', { name: /^looked for and absent/ }).getAttribute('href')).toBe(
      'https://coast-register.example/contact',
    );
  });

  it('tells the agreement record as a count, as a band, and story by story', () => {
    open(ready(register));
    expect(screen.getByText('Agreed with others on 31 of 34 checked stories among the stories on this device.')).toBeTruthy();
    expect(screen.getByRole('img', { name: 'Agreement 86%, between 79% and 93%' })).toBeTruthy();
    expect(screen.getByText('The newest 1 of 34')).toBeTruthy();
    const check = within(screen.getByRole('group'));
    expect(check.getByText('The lock takes ships of 240 metres.').closest('li')?.textContent).toContain(
      'says this · borne out to 94% by The Tidewater Post, Port Works',
    );
    expect(check.getByText('The works cost 410 million crowns.').closest('li')?.textContent).toContain('denies this · borne out to 88%');
    expect(check.getByRole('link', { name: 'Read the whole story' }).getAttribute('href')).toBe('story#sea lock');
  });

  it('never calls agreement accuracy', () => {
    open(ready(register));
    expect(document.body.textContent).not.toMatch(/accura/i);
  });

  it('says that a record is assumed, with the number of its kind', async () => {
    open(ready(unchecked));
    expect(screen.getByText('Assumed, no record yet: 60%, as for every outlet of this kind (blog).')).toBeTruthy();
    expect(screen.getByText('no site known')).toBeTruthy();
    expect(screen.getByText('no other outlet known')).toBeTruthy();
    expect(screen.queryByText('Ratings by others')).toBeNull();
    expect(screen.queryByRole('button', { name: 'Erase this record' })).toBeNull();
    expect(await barriers({ wholePage: true })).toEqual([]);
  });

  it('keeps ratings by others apart, on their own scale', () => {
    open(ready(register));
    const others = screen.getByRole('heading', { name: 'Ratings by others' }).parentElement;
    expect(others?.textContent).toContain('never enter it');
    expect(others?.textContent).toContain('7.25 on a scale of 0 to 10');
    expect(others?.textContent).toContain('CC BY 4.0');
  });

  it('leads to its newest stories', () => {
    open(ready(register));
    expect(screen.getByText('Stories in the corpus: 61')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Vellmar closes its harbour' }).getAttribute('href')).toBe('story#sea lock');
  });

  it('says whose pack speaks of it, where it is that of somebody else', async () => {
    const { unmount } = open(ready(register));
    expect(screen.queryByText(/according to/)).toBeNull();
    unmount();
    open(ready({ ...register, pack: { name: 'harbours-0a1b', title: 'Harbours', publisher: 'Coast Institute', kind: 'subscribed' } }));
    expect(screen.getByText('Pack: Harbours, by Coast Institute')).toBeTruthy();
    expect(screen.getByText('Outlets and their roles according to Coast Institute')).toBeTruthy();
    expect(await barriers({ wholePage: true })).toEqual([]);
  });

  it('is exported', () => {
    const { onExport } = open(ready(register));
    fireEvent.click(button('Export this page'));
    expect(onExport).toHaveBeenCalledOnce();
  });

  it('asks before it erases the record, and then says that it starts anew', async () => {
    const { onErase } = open(ready(register));
    fireEvent.click(button('Erase this record'));
    await waitFor(() => expect(document.activeElement).toBe(button('Keep it')));
    expect(screen.getByText(/^Erase the agreement record of Coast Register/)).toBeTruthy();
    expect(await barriers()).toEqual([]);
    fireEvent.click(button('Keep it'));
    await waitFor(() => expect(document.activeElement).toBe(button('Erase this record')));
    expect(onErase).not.toHaveBeenCalled();
    fireEvent.click(button('Erase this record'));
    await waitFor(() => button('Erase'));
    fireEvent.click(button('Erase'));
    const note = await screen.findByText(/^The record is erased. It starts anew/);
    await waitFor(() => expect(document.activeElement).toBe(note));
    expect(onErase).toHaveBeenCalledOnce();
    expect(screen.queryByText(/31 of 34/)).toBeNull();
  });

  it('says where erasing failed', async () => {
    open(ready(register), () => Promise.reject(new Error('locked')));
    fireEvent.click(button('Erase this record'));
    await waitFor(() => button('Erase'));
    fireEvent.click(button('Erase'));
    expect((await screen.findByRole('alert')).textContent).toContain('Nothing was erased');
  });

  it('says that the record was erased before, and offers it no more', () => {
    open(ready({ ...register, record: { ...register.record, erased: true } }));
    expect(screen.getByText(/^The record is erased/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Erase this record' })).toBeNull();
  });

  it('draws loading, missing and failed, each with what to do next', async () => {
    open({ state: 'loading' }).unmount();
    const missing = open({ state: 'missing' });
    expect(screen.getByRole('status').textContent).toContain('This outlet is not in the corpus');
    missing.unmount();
    const { onRetry } = open({ state: 'failed', message: 'The pack could not be read.' });
    expect(screen.getByRole('alert').textContent).toContain('The pack could not be read.');
    fireEvent.click(button('Try again'));
    expect(onRetry).toHaveBeenCalledOnce();
    expect(await barriers()).toEqual([]);
  });
});
