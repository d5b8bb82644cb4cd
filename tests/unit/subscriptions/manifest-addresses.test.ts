import { expect, it } from 'vitest';
import { manifestAddresses } from '../../../lib/subscriptions/manifest-addresses.ts';

it.each([
  ['https://a.example/p/coast.plumbline.json', ['https://a.example/p/coast.plumbline.json']],
  ['a.example/coast.plumbline.json?raw=1#top', ['https://a.example/coast.plumbline.json?raw=1']],
  ['http://a.example:8080/coast-12.pack', ['http://a.example:8080/coast.plumbline.json']],
  ['https://a.example/coast.pack', ['https://a.example/coast.plumbline.json']],
  ['https://a.example/p/', ['https://a.example/p/']],
  ['https://a.example/p/coast', ['https://a.example/p/coast', 'https://a.example/p/coast.plumbline.json']],
  ['https://user@a.example/coast.plumbline.json', []],
  ['file:///coast.plumbline.json', []],
  ['', []],
  ['two words', []],
])('the manifest that is meant by %j may be at %j', (written, addresses) => {
  expect(manifestAddresses(written)).toEqual(addresses);
});
