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

  it('knows what the tables of publishers know', () => {
    const book = new OutletBook();
    const ids = ['https://www.bbc.co.uk/news/1', 'https://www.azcentral.com/1', 'https://eu.usatoday.com/1'].map((url) =>
      book.idOf({ url }),
    );
    expect(ids).toEqual(['bbc.com', 'azcentral.com', 'usatoday.com']);
    const [bbc, republic, today] = book.made;
    expect(bbc).toMatchObject({ name: 'BBC', kind: 'broadcaster', hosts: ['bbc.com', 'bbc.co.uk'] });
    expect(republic?.family).toBe(today?.family);
    expect(bbc?.family).not.toBe(today?.family);
  });

  it('keeps the accounts of a shared host apart, and each in one', () => {
    const book = new OutletBook();
    const ids = ['https://github.com/jane/a', 'https://github.com/Jane', 'https://github.com/joe/a', 'https://jane.github.io/'].map((url) =>
      book.idOf({ url, publisher: 'GitHub' }),
    );
    expect(ids).toEqual(['github.com-jane', 'github.com-jane', 'github.com-joe', 'jane.github.io']);
    expect(book.made[0]).toMatchObject({ family: 'github.com-jane', hosts: [], accounts: [{ host: 'github.com', path: 'jane' }] });
    expect(book.idOf({ url: 'https://github.com/huggingface/x' })).toBe('github.com-huggingface');
    expect(book.made.at(-1)).toMatchObject({ name: 'Hugging Face', kind: 'maker', family: 'hugging-face' });
  });

  it('lets what is described win, below its hosts and accounts, the longest first', () => {
    const letters: Outlet = { ...gazette, id: 'letters', name: 'Letters', hosts: ['letters.gazette.example'] };
    const maker: Outlet = {
      ...gazette,
      id: 'maker',
      name: 'Maker',
      hosts: ['maker.example'],
      accounts: [
        { host: 'github.com', path: 'maker' },
        { host: 'twitter.com', path: 'Maker' },
      ],
    };
    const lab: Outlet = { ...gazette, id: 'lab', name: 'Lab', hosts: [], accounts: [{ host: 'github.com', path: 'maker/lab' }] };
    const book = new OutletBook([gazette, letters, maker, lab]);
    const ids = [
      'https://sport.gazette.example/1',
      'https://a.letters.gazette.example/1',
      'https://github.com/Maker/thing',
      'https://github.com/maker/lab/issues',
      'https://x.com/maker/status/1',
      'https://amp.gazette.example.cdn.ampproject.org/c/s/gazette.example/1',
    ].map((url) => book.idOf({ url }));
    expect(ids).toEqual(['gazette', 'letters', 'maker', 'lab', 'maker', 'gazette']);
    expect(book.made).toEqual([]);
  });

  it('lets the host of a platform that is described stand for its own pages alone', () => {
    const platform: Outlet = { ...gazette, id: 'github', name: 'GitHub', family: 'microsoft', hosts: ['github.com'] };
    const book = new OutletBook([platform]);
    expect(book.idOf({ url: 'https://github.com/about' })).toBe('github');
    expect(book.idOf({ url: 'https://github.com/jane/thing', publisher: 'GitHub' })).toBe('github.com-jane');
  });

  it('gives outlets of the tables the family that a described one of theirs has', () => {
    const nvidia: Outlet = { ...gazette, id: 'nv', name: 'NVIDIA', family: 'nv-family', hosts: ['nvidia.com'] };
    const book = new OutletBook([nvidia]);
    book.idOf({ url: 'https://github.com/nvidia/thing' });
    expect(book.made).toMatchObject([{ id: 'github.com-nvidia', family: 'nv-family' }]);
  });

  it('lets no host pass under the name of an outlet that is known', () => {
    const book = new OutletBook([gazette]);
    const evil = ['Reuters', 'The Gazette'].map((publisher, at) => book.idOf({ url: `https://evil-${at}.example/`, publisher }));
    expect(book.made.map(({ name }) => name)).toEqual(evil);
    expect(book.idOf({ publisher: 'The Gazette' })).toBe('gazette');
    expect(evil).not.toContain(book.idOf({ publisher: 'Reuters' }));
  });

  it('finds whom a credit names: described, in the tables, seen, or new', () => {
    const book = new OutletBook([gazette]);
    book.idOf({ url: 'https://coast.example/1', publisher: 'Coast Register' });
    const ids = ['The Gazette', 'AP', 'The Associated Press', 'coast register', 'Daily Planet'].map((name) => book.idOfPublisher(name));
    expect(ids).toEqual(['gazette', 'apnews.com', 'apnews.com', 'coast.example', 'daily-planet']);
    expect(book.made.find(({ id }) => id === 'apnews.com')).toMatchObject({ kind: 'agency', family: 'ap' });
    expect(book.made.find(({ id }) => id === 'daily-planet')).toMatchObject({ kind: 'unknown', family: 'daily-planet' });
    expect(book.idOfPublisher('GitHub')).toBe('github.com');
    expect(book.idOf({ url: 'https://apnews.com/1' })).toBe('apnews.com');
  });
});
