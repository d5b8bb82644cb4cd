// @vitest-environment jsdom
import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { describe, expect, it, vi } from 'vitest';
import { RatingLists } from '../../components/settings/RatingLists.tsx';
import type { RatingList } from '../../lib/storage/settings.ts';
import { barriers, show } from './support/surface.tsx';

type Props = Parameters<typeof RatingLists>[0];

const harbourList: RatingList = {
  id: 'harbour-papers',
  name: 'Harbour papers',
  by: 'Coast Institute',
  licence: 'CC BY 4.0',
  date: '2031-01-20',
  scale: { low: 0, high: 10 },
  entries: 1204,
  isOn: false,
};

function open(start: RatingList[] = [], write: () => Promise<void> = async () => undefined) {
  const onChange = vi.fn<Props['onChange']>();
  const onImport = vi.fn<Props['onImport']>();
  const onRemove = vi.fn<Props['onRemove']>();
  function Kept() {
    const [lists, keep] = useState(start);
    onChange.mockImplementation(keep);
    onImport.mockImplementation(async ({ list }) => {
      await write();
      keep([...lists, list]);
    });
    onRemove.mockImplementation(async (id) => {
      await write();
      keep(lists.filter((list) => list.id !== id));
    });
    return <RatingLists lists={lists} onChange={onChange} onImport={onImport} onRemove={onRemove} />;
  }
  show(<Kept />);
  return { onChange, onImport, onRemove };
}

const file = (text: string, name = 'tide_ratings.csv') => new File([text], name);
const choose = (chosen: File) => fireEvent.change(screen.getByLabelText('Import a list from a file'), { target: { files: [chosen] } });
const box = (name: string) => screen.getByLabelText<HTMLInputElement>(name);
const type = (name: string, value: string) => fireEvent.input(box(name), { target: { value } });
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

const csv = 'site,score,rank\nregister.example,0.9,1\ntidewater.example,0.4,2\nwww.register.example,0.8,3\nnobody,0.1,4\n';

async function answer() {
  choose(file(csv));
  await screen.findByRole('form', { name: 'What the file holds' });
  type('Who rates', 'Tide Watch');
  type('Licence', 'CC0');
  type('Date of the list', '2031-02-01');
}

describe('lists of ratings by others', () => {
  it('are shown with who made them, and are off until they are switched on', async () => {
    const { onChange } = open([harbourList]);
    const listed = screen.getByRole('listitem').textContent;
    for (const words of ['Harbour papers', 'Coast Institute', 'CC BY 4.0', 'Jan 20, 2031', 'entries: 1,204', 'scale 0 to 10'])
      expect(listed).toContain(words);
    const shown = screen.getByRole<HTMLInputElement>('switch', { name: 'Show Harbour papers' });
    expect(shown.checked).toBe(false);
    fireEvent.click(shown);
    expect(onChange).toHaveBeenCalledExactlyOnceWith([{ ...harbourList, isOn: true }]);
    await waitFor(() => expect(shown.checked).toBe(true));
    expect(await barriers()).toEqual([]);
  });

  it('go when they are removed, and the focus stays near', async () => {
    const { onRemove } = open([harbourList]);
    press('Remove Harbour papers');
    expect(onRemove).toHaveBeenCalledExactlyOnceWith('harbour-papers');
    await screen.findByText('No list is imported.');
    await waitFor(() => expect(document.activeElement?.contains(screen.getByText('No list is imported.'))).toBe(true));
    expect(document.activeElement).not.toBe(document.body);
  });

  it('say where one could not be removed', async () => {
    open([harbourList], () => Promise.reject(new Error('locked')));
    press('Remove Harbour papers');
    expect((await screen.findByRole('alert')).textContent).toContain('could not be kept');
    expect(screen.getByText('Show Harbour papers')).toBeTruthy();
  });
});

describe('importing a list', () => {
  it('shows what was read, asks for the rest, and keeps it switched off', async () => {
    const { onImport } = open();
    await answer();
    const form = screen.getByRole('form');
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'What the file holds' }));
    for (const words of ['rows read: 4', 'columns: site, score, rank', 'entries: 2 · left out: 1 · named twice: 1', 'Line 5: no domain'])
      expect(form.textContent).toContain(words);
    expect(box('Name of the list').value).toBe('tide ratings');
    expect(box('Lowest rating possible').value).toBe('0');
    expect(box('Highest rating possible').value).toBe('1');
    expect(await barriers()).toEqual([]);
    press('Import');
    expect(onImport).toHaveBeenCalledExactlyOnceWith({
      list: {
        id: 'tide-ratings',
        name: 'tide ratings',
        by: 'Tide Watch',
        licence: 'CC0',
        date: '2031-02-01',
        scale: { low: 0, high: 1 },
        entries: 2,
        isOn: false,
      },
      entries: [
        ['register.example', 0.9],
        ['tidewater.example', 0.4],
      ],
    });
    await screen.findByText('tide ratings is imported. It is off until you switch it on.');
    expect(screen.getByRole<HTMLInputElement>('switch').checked).toBe(false);
    await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText('Import a list from a file')));
  });

  it('follows the choice of columns and of the scale', async () => {
    open();
    await answer();
    fireEvent.change(box('Column with the rating'), { target: { value: '2' } });
    await waitFor(() => expect(box('Highest rating possible').value).toBe('5'));
    type('Highest rating possible', '1.5');
    await waitFor(() => expect(screen.getByRole('form').textContent).toContain('Line 3: not on the scale 2'));
    type('Highest rating possible', '0');
    expect((await screen.findByRole('alert')).textContent).toContain('has to be below the highest');
  });

  it('imports nothing without a scale or an answer', async () => {
    const { onImport } = open();
    await answer();
    type('Who rates', ' ');
    press('Import');
    type('Who rates', 'Tide Watch');
    type('Lowest rating possible', '1');
    await screen.findByRole('alert');
    press('Import');
    expect(onImport).not.toHaveBeenCalled();
  });

  it('can be given up', async () => {
    const { onImport } = open();
    await answer();
    fireEvent.keyDown(screen.getByRole('form'), { key: 'Escape' });
    await waitFor(() => expect(screen.queryByRole('form')).toBeNull());
    await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText('Import a list from a file')));
    expect(onImport).not.toHaveBeenCalled();
  });

  it('keeps the answers where the list could not be kept', async () => {
    open([], () => Promise.reject(new Error('full')));
    await answer();
    press('Import');
    expect((await screen.findByRole('alert')).textContent).toContain('Nothing has changed');
    expect(box('Who rates').value).toBe('Tide Watch');
  });

  it.each([
    ['nothing', '', 'no entries'],
    ['no domains', 'a,b\n1,2\n', 'domains such as example.org'],
    ['no numbers', 'site,label\na.example,good\n', 'holds numbers'],
    ['a quotation without an end', 'site,score\na.example,1\n"b.example,2\n', 'from line 3 on'],
  ])('says what is wrong with a file that holds %s', async (_, text, words) => {
    open();
    choose(file(text));
    expect((await screen.findByRole('alert')).textContent).toContain(words);
    expect(screen.queryByRole('form')).toBeNull();
    expect(await barriers()).toEqual([]);
  });

  it('refuses a file that is too large before it reads it', async () => {
    open();
    const large = file(csv);
    Object.defineProperty(large, 'size', { value: 10_000_001 });
    choose(large);
    expect((await screen.findByRole('alert')).textContent).toBe('The file is larger than 10 MB.');
  });
});
