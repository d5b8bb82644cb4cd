import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTrustTxt } from '../../../../lib/trust/outlets/trust-txt.ts';

describe('trust.txt', () => {
  it('tells memberships, control and the rest', () => {
    const read = readTrustTxt(
      [
        '\uFEFF# Who we are',
        'member=https://one.example/',
        'MEMBER = https://two.example/ # since 2021',
        'member=https://one.example/',
        'belongto=https://guild.example/',
        'control=https://weekly.example/',
        'controlledby=https://holding.example/',
        'social=https://mastodon.social/@daily',
        'vendor=https://ads.example/',
        'customer=https://client.example/',
        'disclosure=https://daily.example/about',
        'contact=news@daily.example',
        'datatrainingallowed=No',
        '',
      ].join('\r\n'),
    );
    expect(read).toEqual({
      member: ['https://one.example/', 'https://two.example/'],
      belongto: ['https://guild.example/'],
      control: ['https://weekly.example/'],
      controlledby: ['https://holding.example/'],
      social: ['https://mastodon.social/@daily'],
      vendor: ['https://ads.example/'],
      customer: ['https://client.example/'],
      disclosure: ['https://daily.example/about'],
      contact: ['news@daily.example'],
      dataTrainingAllowed: false,
      bad: [],
    });
  });

  it('lists the lines that it cannot use, and reads the others', () => {
    const read = readTrustTxt(
      ['nonsense', 'owner=me', 'control=javascript:alert(1)', 'control=', 'datatrainingallowed=maybe', 'control=https://a.example'].join(
        '\n',
      ),
    );
    expect(read.bad).toEqual([
      { line: 1, text: 'nonsense', reason: 'no-equals-sign' },
      { line: 2, text: 'owner=me', reason: 'unknown-attribute' },
      { line: 3, text: 'control=javascript:alert(1)', reason: 'no-web-address' },
      { line: 4, text: 'control=', reason: 'no-value' },
      { line: 5, text: 'datatrainingallowed=maybe', reason: 'not-yes-or-no' },
    ]);
    expect(read.control).toEqual(['https://a.example']);
    expect(read).not.toHaveProperty('dataTrainingAllowed');
  });

  it('does not drown in long lines or many', () => {
    const read = readTrustTxt(`member=https://${'a'.repeat(1_000_000)}.example\n${'x\n'.repeat(30_000)}`);
    expect(read.bad[0]).toMatchObject({ line: 1, reason: 'too-long' });
    expect(read.bad.at(-1)).toMatchObject({ line: 20_001, reason: 'too-many' });
  });

  it('takes any text', () => {
    const line = fc
      .tuple(fc.constantFrom('member', 'contact', 'datatrainingallowed', '__proto__', 'x'), fc.string())
      .map((pair) => pair.join('='));
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(line).map((all) => all.join('\n')),
        ),
        (text) => {
          const { member, bad } = readTrustTxt(text);
          for (const address of member) expect(address).toMatch(/^https?:/i);
          for (const { line } of bad) expect(line).toBeGreaterThan(0);
        },
      ),
    );
  });
});
