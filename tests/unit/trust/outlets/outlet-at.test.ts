import { describe, expect, it } from 'vitest';
import { outletAt } from '../../../../lib/trust/outlets/outlet-at.ts';
import { outlet } from '../../support/build.ts';

const outlets = [
  outlet('post', { hosts: ['post.example'] }),
  outlet('sport', { hosts: ['sport.post.example'] }),
  outlet('maker', {
    accounts: [
      { host: 'code.example', path: 'acme' },
      { host: 'code.example', path: '/blog/acme/' },
    ],
  }),
  outlet('code', { hosts: ['code.example'] }),
];

describe('outletAt', () => {
  it.each([
    ['https://post.example/a', 'post'],
    ['https://www.post.example/a', 'post'],
    ['https://m.post.example./a', 'post'],
    ['https://sport.post.example/a', 'sport'],
    ['https://code.example/acme/tool', 'maker'],
    ['https://code.example/Acme', 'maker'],
    ['https://code.example/blog/acme/news', 'maker'],
    ['https://code.example/acmeville/tool', 'code'],
    ['https://notpost.example/', undefined],
    ['https://post.example.evil.example/', undefined],
    ['no address', undefined],
  ])('takes %s for a page of %s', (address, id) => {
    expect(outletAt(address, outlets)?.id).toBe(id);
  });
});
