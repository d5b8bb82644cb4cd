import { describe, expect, it } from 'vitest';
import { publisherNamed, publisherTables } from '../../../../lib/trust/outlets/publishers.ts';
import { speakerOf } from '../../../../lib/trust/outlets/resolve-outlet.ts';
import { carrierAt } from '../../../../lib/trust/outlets/shared-host-at.ts';
import { sharedHosts } from '../../../../lib/trust/outlets/shared-hosts.ts';

const { publishers, byPlace } = publisherTables();

describe('the tables of publishers', () => {
  it('give each outlet a name, a family and hosts that are hosts', () => {
    expect(publishers.length).toBeGreaterThan(450);
    for (const { name, family, hosts } of publishers) {
      expect(name).toMatch(/^[^=|;]+$/);
      expect(family).toMatch(/^[a-z0-9.-]+$/);
      for (const host of hosts) expect(host).toMatch(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/);
    }
  });

  it('give no place to two', () => {
    const hosts = publishers.flatMap((publisher) => publisher.hosts);
    expect(hosts.filter((host, at) => hosts.indexOf(host) !== at)).toEqual([]);
    for (const publisher of publishers) for (const host of publisher.hosts) expect(byPlace.get(host)).toBe(publisher);
  });

  it('keep each outlet under one family, whose name is no host unless it is its own', () => {
    expect(publishers.filter(({ key, family }) => family.includes('.') && family !== key)).toEqual([]);
  });

  it('make each outlet the speaker of its own front page', () => {
    const others = publishers.filter(({ key, family }) => {
      const speaker = speakerOf({ url: `https://www.${key}/` });
      return speaker.key !== key || speaker.family !== family || !speaker.known;
    });
    expect(others.map(({ key }) => key)).toEqual([]);
  });

  it('reach each account that they list', () => {
    const accounts = [...byPlace].filter(([place]) => place.includes('/'));
    expect(accounts.length).toBeGreaterThan(30);
    for (const [place, { family }] of accounts)
      expect(speakerOf({ url: `https://${place}/page` })).toMatchObject({ key: place, family, known: true });
  });

  it('find a publisher by its names', () => {
    for (const name of ['AP', 'The Associated Press', 'associated  press']) expect(publisherNamed(name)?.key).toBe('apnews.com');
    for (const name of ['Reuters', 'Thomson Reuters']) expect(publisherNamed(name)?.key).toBe('reuters.com');
    for (const name of ['', 'The', 'Daily Planet', '__proto__']) expect(publisherNamed(name)).toBeUndefined();
  });
});

describe('the table of shared hosts', () => {
  it('gives no host to two', () => {
    const hosts = sharedHosts.flatMap((platform) => platform.hosts.split(' '));
    expect(hosts.filter((host, at) => hosts.indexOf(host) !== at)).toEqual([]);
  });

  it('holds hosts as they are looked up', () => {
    for (const platform of sharedHosts) for (const host of platform.hosts.split(' ')) expect(carrierAt(host)?.platform).toBe(platform);
  });
});
