// @vitest-environment jsdom
import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { describe, expect, it, vi } from 'vitest';
import { Packs } from '../../components/packs/Packs.tsx';
import type { JobFault } from '../../lib/newsroom/jobs.ts';
import type { PackActs } from '../../lib/subscriptions/pack-acts.ts';
import type { Offer, Subscription } from '../../lib/subscriptions/subscription.ts';
import { barriers, show } from './support/surface.tsx';

const now = Date.UTC(2031, 1, 11, 12);
const [known, other] = ['0a1b 2c3d 4e5f 6071 8293 a4b5 c6d7 e8f9', 'ffee ddcc bbaa 9988 7766 5544 3322 1100'];

const imprint = {
  name: 'harbours',
  title: 'Harbours of the coast',
  publisher: 'Coast Institute',
  homepage: 'https://institute.example/',
  licence: 'CC-BY-4.0',
  version: 12,
  created: '2031-02-10T08:00:00Z',
};
const offer: Offer = {
  address: 'https://institute.example/pack.json',
  imprint,
  key: 'known-key',
  fingerprint: known,
  bytes: 2_400_000,
  stories: 310,
  verdict: 'new',
  isNamesake: false,
};
const taken: Subscription = {
  name: 'harbours-0a1b2c3d',
  address: 'https://institute.example/pack.json',
  imprint,
  key: 'known-key',
  fingerprint: known,
  digest: '0'.repeat(64),
  bytes: 2_400_000,
  stories: 310,
  isOn: true,
  takenAt: now - 86_400_000,
  askedAt: now - 7_200_000,
  errors: 0,
};
const halted: Subscription = { ...taken, halt: { reason: 'key-changed', key: 'other-key', fingerprint: other } };

const fault = (kind: JobFault) => Object.assign(new Error(kind), { fault: kind });

function open(start: readonly Subscription[] | undefined = [], changes: Pick<Partial<PackActs>, 'look' | 'take'> = {}) {
  const acts = {
    look: vi.fn<PackActs['look']>(async () => offer),
    take: vi.fn<PackActs['take']>(async () => undefined),
    open: vi.fn<PackActs['open']>(async () => offer),
    takeOpened: vi.fn<PackActs['takeOpened']>(async () => undefined),
    change: vi.fn<PackActs['change']>(async () => undefined),
    remove: vi.fn<PackActs['remove']>(async () => undefined),
    keepKey: vi.fn<PackActs['keepKey']>(async () => undefined),
  };
  Object.assign(acts, changes);
  function Kept() {
    const [packs, keep] = useState(start);
    acts.remove.mockImplementation(async (name) => keep(packs.filter((pack) => pack.name !== name)));
    return <Packs packs={packs} acts={acts} now={now} />;
  }
  show(<Kept />);
  return acts;
}

const button = (name: string) => screen.getByRole<HTMLButtonElement>('button', { name });
const press = (name: string) => fireEvent.click(button(name));
const lookAt = (address: string) => {
  fireEvent.input(screen.getByLabelText('Address of a pack'), { target: { value: address } });
  fireEvent.submit(screen.getByLabelText('Address of a pack'));
};

describe('packs from others', () => {
  it('says where there is none, and while they are read', async () => {
    show(<Packs packs={undefined} acts={{} as PackActs} now={now} />).unmount();
    open();
    expect(screen.getByText('You have no pack from others.')).toBeTruthy();
    expect(screen.getByRole('region', { name: 'Packs from others' }).textContent).toContain('is their word');
    expect(await barriers()).toEqual([]);
  });

  it('shows what is offered before anything is taken, and takes it by its key', async () => {
    const { look, take } = open();
    lookAt('institute.example/pack.json');
    expect(look).toHaveBeenCalledExactlyOnceWith('https://institute.example/pack.json');
    const card = await screen.findByRole('group', { name: 'Harbours of the coast' });
    for (const words of [
      'Nothing is switched on yet.',
      'Publisher, by its own wordCoast Institute',
      'https://institute.example/',
      'CC-BY-4.0',
      '12 · Feb 10, 2031',
      'Stories310',
      '2.4 MB',
      known,
    ])
      expect(card.textContent).toContain(words);
    expect(take).not.toHaveBeenCalled();
    expect(await barriers()).toEqual([]);
    press('Take it and switch it on');
    const note = await screen.findByText('Harbours of the coast is there and switched on.');
    await waitFor(() => expect(document.activeElement).toBe(note));
    expect(take).toHaveBeenCalledExactlyOnceWith(offer.address, 'known-key');
    expect(screen.queryByRole('group', { name: 'Harbours of the coast' })).toBeNull();
  });

  it('promises no more than a signature tells', async () => {
    open();
    lookAt('institute.example');
    const card = await screen.findByRole('group', { name: 'Harbours of the coast' });
    expect(card.textContent).toContain('the holder of this key published it. It does not tell who that is');
    expect(card.textContent).not.toMatch(/verified|authentic|genuine|trusted/i);
  });

  it('takes nothing where the reader turns away', async () => {
    const { take } = open();
    lookAt('institute.example');
    await screen.findByRole('group', { name: 'Harbours of the coast' });
    press('Cancel');
    await waitFor(() => expect(screen.queryByRole('group', { name: 'Harbours of the coast' })).toBeNull());
    expect(take).not.toHaveBeenCalled();
  });

  it('warns of a pack that has the name of another one', async () => {
    open([taken], { look: async () => ({ ...offer, key: 'other-key', fingerprint: other, isNamesake: true }) });
    lookAt('elsewhere.example/pack.json');
    expect(await screen.findByText(/^You have a pack of this name that another key signed\./)).toBeTruthy();
    expect(button('Take it and switch it on').disabled).toBe(false);
    expect(await barriers()).toEqual([]);
  });

  it.each<[Offer['verdict'], string, boolean]>([
    ['newer', 'Nothing is switched on yet.', true],
    ['same', 'You have this edition.', false],
    ['older', 'older than the edition that you have', false],
    ['reissued', 'Another pack came under the same version', false],
    ['key-changed', 'signed with another key than before', true],
    ['foreign-name', 'another pack than the one that you took', true],
  ])('says what an offer that is %s means', async (verdict, words, canBeTaken) => {
    open([], { look: async () => ({ ...offer, verdict }) });
    lookAt('institute.example');
    expect((await screen.findByRole('group', { name: 'Harbours of the coast' })).textContent).toContain(words);
    expect(button('Take it and switch it on').disabled).toBe(!canBeTaken);
  });

  it.each<[JobFault, string]>([
    ['no-publication', 'No pack is published there.'],
    ['forged', 'The signature does not fit what it stands under. Nothing was taken.'],
    ['too-large', 'It is too large.'],
    ['unsupported', 'It is of a kind that this Plumbline cannot read.'],
  ])('says what %s means', async (kind, words) => {
    open([], { look: () => Promise.reject(fault(kind)) });
    lookAt('institute.example');
    expect((await screen.findByRole('alert')).textContent).toBe(words);
    expect(await barriers()).toEqual([]);
  });

  it('keeps the offer in sight where it could not be taken', async () => {
    open([], { take: () => Promise.reject(fault('damaged')) });
    lookAt('institute.example');
    await screen.findByRole('group', { name: 'Harbours of the coast' });
    press('Take it and switch it on');
    expect((await screen.findByRole('alert')).textContent).toBe('The pack is damaged.');
    expect(button('Take it and switch it on').disabled).toBe(false);
  });

  it('opens one from its two files', async () => {
    const { open: opened, takeOpened } = open();
    const files = [new File(['{}'], 'pack.json'), new File(['PLUMBLINE'], 'harbours.pack')] as const;
    const look = screen.getAllByRole<HTMLButtonElement>('button', { name: 'Look at it' })[1];
    expect(look?.disabled).toBe(true);
    fireEvent.change(screen.getByLabelText('Manifest'), { target: { files: [files[0]] } });
    fireEvent.change(screen.getByLabelText('Pack'), { target: { files: [files[1]] } });
    await waitFor(() => expect(look?.disabled).toBe(false));
    if (look) fireEvent.click(look);
    await screen.findByRole('group', { name: 'Harbours of the coast' });
    expect(opened).toHaveBeenCalledExactlyOnceWith(...files);
    press('Take it and switch it on');
    await waitFor(() => expect(takeOpened).toHaveBeenCalledExactlyOnceWith(...files));
  });
});

describe('a pack that was taken', () => {
  it('says what it is and how its updates go, and is switched off', async () => {
    const { change } = open([{ ...taken, errors: 2, lastError: 'HTTP 503' }]);
    const item = screen.getByRole('listitem');
    for (const words of ['Coast Institute · 310 stories · Version 12 · Feb 10, 2031 · CC-BY-4.0 · 2.4 MB · checked 2 hours ago', known])
      expect(item.textContent).toContain(words);
    expect(item.textContent).toContain('The last 2 checks failed: HTTP 503');
    fireEvent.click(screen.getByRole('switch', { name: 'Use Harbours of the coast' }));
    expect(change).toHaveBeenCalledExactlyOnceWith(taken.name, { isOn: false });
    expect(await barriers()).toEqual([]);
  });

  it('says that one from files has no updates', () => {
    const { address: _, ...fromFiles } = taken;
    open([fromFiles]);
    expect(screen.getByRole('listitem').textContent).toContain('from files, so without updates');
  });

  it('asks once before it is removed, and the focus stays near', async () => {
    const { remove } = open([taken]);
    press('Remove Harbours of the coast');
    await screen.findByText('Remove Harbours of the coast? Its stories are not found any more.');
    expect(remove).not.toHaveBeenCalled();
    expect(await barriers()).toEqual([]);
    press('Remove');
    const none = await screen.findByText('You have no pack from others.');
    expect(remove).toHaveBeenCalledExactlyOnceWith(taken.name);
    await waitFor(() => expect(document.activeElement?.contains(none)).toBe(true));
    expect(document.activeElement).not.toBe(document.body);
  });

  it('shows both keys where another one signed, and leaves the choice to the reader', async () => {
    const { keepKey, take } = open([halted]);
    const warning = screen.getByRole('group', { name: 'Updates of Harbours of the coast have stopped' });
    expect(
      within(warning)
        .getAllByRole('definition')
        .map((value) => value.textContent),
    ).toEqual([known, other]);
    expect(warning.textContent).toContain('nothing here can tell which');
    expect(await barriers()).toEqual([]);
    press('Keep the pack as it is');
    await waitFor(() => expect(keepKey).toHaveBeenCalledExactlyOnceWith(taken.name));
    expect(take).not.toHaveBeenCalled();
    press('Trust the new key');
    await waitFor(() => expect(take).toHaveBeenCalledExactlyOnceWith(taken.address, 'other-key'));
  });

  it('takes no pack that came under the version of another', () => {
    open([{ ...halted, halt: { reason: 'reissued', key: 'known-key', fingerprint: known } }]);
    expect(screen.getByText(/Which of the two is meant, nobody can tell/)).toBeTruthy();
    expect(button('Keep the pack as it is')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Trust the new key' })).toBeNull();
  });

  it('says where a choice could not be kept', async () => {
    open([halted], { take: () => Promise.reject(fault('unreachable')) });
    press('Trust the new key');
    expect((await screen.findByRole('alert')).textContent).toBe('Nobody answered at this address.');
  });
});
