import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultSettings, listLimit, parseSettings, Settings, SettingsPatch } from '../../../lib/storage/settings.ts';

const chosen: Settings = {
  theme: 'dark',
  opening: 'folded',
  folded: true,
  sitesOff: ['a.example'],
  hidden: [{ page: 'b.example/x', story: 'bridge' }],
  weights: { corroboration: 60, agreement: 15, transparency: 10, provenance: 15 },
  ratingLists: [
    {
      id: 'village',
      name: 'Village list',
      by: 'The village',
      licence: 'CC0',
      date: '2031-04-05',
      scale: { low: 0, high: 5 },
      entries: 3,
      isOn: true,
    },
  ],
};

describe('parseSettings', () => {
  it.each([undefined, null, '', 'dark', 42, true, [], {}, { version: 9 }])('gives the defaults for %j', (stored) => {
    expect(parseSettings(stored)).toEqual(defaultSettings);
  });

  it('keeps what was chosen', () => {
    expect(parseSettings({ version: 1, ...chosen })).toEqual(chosen);
  });

  it('fills in what an older version did not know', () => {
    expect(parseSettings({ theme: 'light' })).toEqual({ ...defaultSettings, theme: 'light' });
  });

  it.each<[bad: Record<string, unknown>, instead: Partial<Settings>]>([
    [{ theme: 'purple' }, { theme: 'auto' }],
    [{ opening: null }, { opening: 'remember' }],
    [{ folded: 'yes' }, { folded: false }],
    [{ sitesOff: 'a.example' }, { sitesOff: [] }],
    [{ sitesOff: ['', 'a.example', 7, 'x'.repeat(301), null] }, { sitesOff: ['a.example'] }],
    [{ hidden: [{ page: 'p' }, { page: 'p', story: 's', more: 1 }, 'p'] }, { hidden: [{ page: 'p', story: 's' }] }],
  ])('loses to %j nothing but that', (bad, instead) => {
    expect(parseSettings({ ...chosen, ...bad })).toEqual({ ...chosen, ...instead });
  });

  it('keeps the newest entries of a list that is too long', () => {
    const sitesOff = Array.from({ length: listLimit + 5 }, (_, at) => `${at}.example`);
    const parsed = parseSettings({ sitesOff }).sitesOff;
    expect(parsed).toHaveLength(listLimit);
    expect(parsed.at(-1)).toBe(`${listLimit + 4}.example`);
  });

  it('makes settings of anything', () => {
    const field = fc.constantFrom('theme', 'opening', 'folded', 'sitesOff', 'hidden', 'version');
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.dictionary(field, fc.anything())), (stored) => {
        expect(Settings.safeParse(parseSettings(stored)).success).toBe(true);
      }),
    );
  });
});

describe('SettingsPatch', () => {
  it.each<[patch: unknown, ok: boolean]>([
    [{}, true],
    [{ theme: 'dark' }, true],
    [{ sitesOff: [] }, true],
    [{ theme: undefined }, false],
    [{ theme: 'purple' }, false],
    [{ sitesOff: Array.from({ length: listLimit + 1 }, () => 'a') }, false],
    [null, false],
  ])('%j: %s', (patch, ok) => {
    expect(SettingsPatch.safeParse(patch).success).toBe(ok);
  });
});
