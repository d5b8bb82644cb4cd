import { describe, expect, it } from 'vitest';
import { OutletBook } from '../../../lib/corpus/outlet-book.ts';
import { Outlet } from '../../../lib/corpus/schema.ts';

const gazette: Outlet = {
  id: 'gazette',
  name: 'The Gazette',
  kind: 'newspaper',
  family: 'gazette',
  hosts: ['gazette.example'],
  accounts: [],
  facts: {},
};

describe('OutletBook', () => {
  it('makes one outlet of a domain, however it is written', () => {
    const book = new OutletBook();
    const ids = [
      { publisher: 'Coast Register', domain: 'coast.example' },
      { publisher: 'Coast Register - Opinion', domain: 'WWW.coast.example' },
      { domain: 'https://coast.example/' },
      { url: 'https://www.coast.example/news/1' },
      { publisher: 'coast register' },
    ].map((imprint) => book.idOf(imprint));
    expect(new Set(ids)).toEqual(new Set(['coast.example']));
    expect(book.made).toMatchObject([{ name: 'Coast Register', kind: 'unknown', family: 'coast.example', hosts: ['coast.example'] }]);
  });

  it('knows an outlet that is described already by its host and by its name', () => {
    const book = new OutletBook([gazette]);
    expect([book.idOf({ domain: 'gazette.example' }), book.idOf({ publisher: 'the gazette' })]).toEqual(['gazette', 'gazette']);
    expect(book.made).toEqual([]);
  });

  it('gives publishers without a domain ids of their own, in any script', () => {
    const book = new OutletBook([gazette]);
    const ids = ['Gazette', 'Правда', '日报', 'Gazette!'].map((publisher) => book.idOf({ publisher }));
    expect(new Set([...ids, 'gazette']).size).toBe(5);
    for (const outlet of book.made) expect(Outlet.safeParse(outlet).success).toBe(true);
  });

  it('counts all that say nothing as one outlet', () => {
    const book = new OutletBook();
    expect(book.idOf({})).toBe(book.idOf({ publisher: ' ', domain: 'not a host', url: 'neither' }));
    expect(book.made).toHaveLength(1);
  });
});
