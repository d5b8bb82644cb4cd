// @vitest-environment jsdom
import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Settings } from '../../components/settings/Settings.tsx';
import { defaultSettings, type Settings as SettingsData } from '../../lib/storage/settings.ts';
import { barriers, show } from './support/surface.tsx';

afterEach(cleanup);

const used: SettingsData = {
  ...defaultSettings,
  sitesOff: ['bank.example', 'mail.example'],
  hidden: [
    { page: 'https://news.example/lock', story: 'harbour' },
    { page: 'https://news.example/cranes', story: 'gone' },
  ],
};

type Props = Parameters<typeof Settings>[0];

/** Settings that are kept as a browser would keep them; `write` may refuse. */
function open(
  start: SettingsData = used,
  { write = async () => undefined, ...props }: Partial<Props> & { write?: () => Promise<void> } = {},
) {
  const onChange = vi.fn<(patch: Partial<SettingsData>) => Promise<void>>();
  const onImportList = vi.fn<Props['onImportList']>();
  const onRemoveList = vi.fn<Props['onRemoveList']>();
  const onExport = vi.fn();
  const onErase = vi.fn(async () => undefined);
  function Kept() {
    const [settings, keep] = useState(start);
    onChange.mockImplementation(async (patch) => {
      await write();
      keep({ ...settings, ...patch });
    });
    onImportList.mockImplementation(async ({ list }) => {
      await write();
      keep({ ...settings, ratingLists: [...settings.ratingLists, list] });
    });
    onRemoveList.mockImplementation(async (id) => {
      await write();
      keep({ ...settings, ratingLists: settings.ratingLists.filter((list) => list.id !== id) });
    });
    return (
      <Settings
        settings={settings}
        stored={{ stories: 1204, sitesOff: 2, hidden: 2, bytes: 1834 }}
        headlineOf={(story) => (story === 'harbour' ? 'Vellmar closes its harbour' : undefined)}
        onChange={onChange}
        onImportList={onImportList}
        onRemoveList={onRemoveList}
        methodHref="method.html"
        onExport={onExport}
        onErase={onErase}
        {...props}
      />
    );
  }
  show(<Kept />);
  return { onChange, onImportList, onRemoveList, onExport, onErase };
}

const radio = (name: string) => screen.getByRole<HTMLInputElement>('radio', { name });
const part = (name: string) => within(screen.getByRole('region', { name }));
const button = (name: string) => screen.getByRole('button', { name });

describe('settings', () => {
  it('shows what is set and changes it at once', async () => {
    const { onChange } = open();
    expect(radio('As the system').checked).toBe(true);
    expect(radio('As last left').checked).toBe(true);
    fireEvent.click(radio('Dark'));
    fireEvent.click(radio('Always folded'));
    expect(onChange.mock.calls).toEqual([[{ theme: 'dark' }], [{ opening: 'folded' }]]);
    await waitFor(() => expect(radio('Dark').checked).toBe(true));
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('says that a change could not be kept, and goes back', async () => {
    const { onChange } = open(used, { write: () => Promise.reject(new Error('full')) });
    fireEvent.click(radio('Dark'));
    expect((await screen.findByRole('alert')).textContent).toContain('could not be kept');
    await waitFor(() => expect(radio('As the system').checked).toBe(true));
    expect(radio('Dark').checked).toBe(false);
    fireEvent.click(button('Remove mail.example'));
    expect(onChange).toHaveBeenCalledTimes(2);
    await waitFor(() => expect(screen.getByRole('alert')).toBeTruthy());
    expect(part('Sites where Plumbline is off').getByText('mail.example')).toBeTruthy();
  });

  it('shows a change while it is still being written', async () => {
    let finish: () => void = () => undefined;
    open(used, { write: () => new Promise((resolve) => (finish = resolve)) });
    await act(async () => {
      fireEvent.click(button('Remove mail.example'));
    });
    expect(screen.queryByText('mail.example')).toBeNull();
    await act(async () => finish());
    expect(screen.queryByText('mail.example')).toBeNull();
    expect(screen.getByText('bank.example')).toBeTruthy();
  });

  it('puts a site on the list from its name or from a whole address, once', async () => {
    const { onChange } = open();
    const box = screen.getByRole<HTMLInputElement>('textbox', { name: 'Turn off for a site' });
    const add = (typed: string) => {
      fireEvent.input(box, { target: { value: typed } });
      fireEvent.click(button('Add'));
    };
    add('  https://Daily.Example/2031/lock?from=home ');
    expect(onChange).toHaveBeenLastCalledWith({ sitesOff: ['bank.example', 'mail.example', 'daily.example'] });
    await waitFor(() => expect(box.value).toBe(''));
    add('bank.example');
    expect(onChange).toHaveBeenCalledOnce();
  });

  it('says what a site reads like where none was typed', async () => {
    const { onChange } = open();
    const box = screen.getByRole('textbox', { name: 'Turn off for a site' });
    fireEvent.input(box, { target: { value: 'not a site' } });
    fireEvent.click(button('Add'));
    expect((await screen.findByRole('alert')).textContent).toContain('A site reads like example.org');
    expect(box.getAttribute('aria-invalid')).toBe('true');
    expect(onChange).not.toHaveBeenCalled();
    expect(await barriers()).toEqual([]);
  });

  it('takes a site off the list and keeps the focus near', async () => {
    const { onChange } = open();
    fireEvent.click(button('Remove bank.example'));
    expect(onChange).toHaveBeenCalledExactlyOnceWith({ sitesOff: ['mail.example'] });
    await waitFor(() => expect(screen.queryByText('bank.example')).toBeNull());
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Turn off for a site' }));
  });

  it('names each hidden match by headline and page, and shows it again when asked', async () => {
    const { onChange } = open();
    const hidden = part('Hidden matches');
    expect(hidden.getByText('Vellmar closes its harbour').textContent).toContain('news.example/lock');
    fireEvent.click(button('Show again: Vellmar closes its harbour'));
    expect(onChange).toHaveBeenCalledExactlyOnceWith({ hidden: [used.hidden[1]] });
    await waitFor(() => expect(hidden.queryByText('Vellmar closes its harbour')).toBeNull());
  });

  it('says where nothing is off and nothing hidden', async () => {
    open(defaultSettings, { stored: undefined });
    expect(screen.getByText('None: Plumbline is on everywhere.')).toBeTruthy();
    expect(screen.getByText('Nothing is hidden.')).toBeTruthy();
    expect(await barriers({ wholePage: true })).toEqual([]);
  });

  it('shortens a long list until asked for all of it', async () => {
    open({ ...defaultSettings, sitesOff: Array.from({ length: 45 }, (_, place) => `site-${place}.example`) });
    expect(part('Sites where Plumbline is off').getAllByRole('listitem')).toHaveLength(20);
    fireEvent.click(button('Show all 45'));
    await waitFor(() => expect(part('Sites where Plumbline is off').getAllByRole('listitem')).toHaveLength(45));
  });

  it('says what is stored in counts and bytes, and exports it', () => {
    const { onExport } = open();
    const stored = part('What is stored');
    expect(stored.getAllByRole('definition').map((value) => value.textContent)).toEqual(['1,204', '2', '2', '1.83 kB']);
    fireEvent.click(button('Export settings'));
    expect(onExport).toHaveBeenCalledOnce();
  });

  it('asks once before it erases', async () => {
    const { onErase } = open();
    fireEvent.click(button('Erase everything'));
    await waitFor(() => expect(document.activeElement).toBe(button('Keep them')));
    expect(await barriers()).toEqual([]);
    fireEvent.click(button('Keep them'));
    await waitFor(() => expect(document.activeElement).toBe(button('Erase everything')));
    expect(onErase).not.toHaveBeenCalled();
    fireEvent.click(button('Erase everything'));
    await waitFor(() => button('Erase'));
    fireEvent.click(button('Erase'));
    expect(await screen.findByText('Everything that you had set is erased.')).toBeTruthy();
    expect(onErase).toHaveBeenCalledOnce();
  });

  it('says where erasing failed', async () => {
    open(used, { onErase: () => Promise.reject(new Error('locked')) });
    fireEvent.click(button('Erase everything'));
    await waitFor(() => button('Erase'));
    fireEvent.click(button('Erase'));
    expect((await screen.findByRole('alert')).textContent).toContain('Nothing was erased');
  });

  it('has no barriers', async () => {
    open();
    expect(await barriers({ wholePage: true })).toEqual([]);
  });
});
