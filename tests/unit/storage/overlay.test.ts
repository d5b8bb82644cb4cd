import { describe, expect, it } from 'vitest';
import { remember, withOverlay } from '../../../lib/storage/overlay.ts';
import { defaultSettings, listLimit } from '../../../lib/storage/settings.ts';

describe('withOverlay', () => {
  const settings = { ...defaultSettings, theme: 'dark' as const, sitesOff: ['a.example'], hidden: [{ page: 'p', story: 's' }] };

  it('changes nothing where nothing was set', () => {
    expect(withOverlay(settings, {})).toEqual(settings);
  });

  it('puts the private choice first and joins the lists', () => {
    expect(withOverlay(settings, { theme: 'light', sitesOff: ['b.example'], hidden: [{ page: 'q', story: 's' }] })).toEqual({
      ...settings,
      theme: 'light',
      sitesOff: ['a.example', 'b.example'],
      hidden: [
        { page: 'p', story: 's' },
        { page: 'q', story: 's' },
      ],
    });
  });

  it('holds no longer list than settings may', () => {
    const full = Array.from({ length: listLimit }, (_, at) => `${at}.example`);
    const { sitesOff } = withOverlay({ ...settings, sitesOff: full }, { sitesOff: ['new.example'] });
    expect(sitesOff).toHaveLength(listLimit);
    expect(sitesOff.at(-1)).toBe('new.example');
  });
});

describe('remember', () => {
  it('adds an entry once, as the newest', () => {
    expect(remember(['a', 'b'], 'c')).toEqual(['a', 'b', 'c']);
    expect(remember(['a', 'b'], 'a')).toEqual(['b', 'a']);
    expect(remember([{ page: 'p', story: 's' }], { page: 'p', story: 's' })).toHaveLength(1);
  });

  it('lets the oldest go where the list is full', () => {
    const full = Array.from({ length: listLimit }, (_, at) => at);
    const longer = remember(full, listLimit);
    expect(longer).toHaveLength(listLimit);
    expect(longer[0]).toBe(1);
    expect(longer.at(-1)).toBe(listLimit);
  });
});
