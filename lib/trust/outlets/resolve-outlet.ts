import { accountIn } from './account-path.ts';
import { claimedName } from './claimed-name.ts';
import { nameKey, plainName, publisherTables } from './publishers.ts';
import { type Place, placeOf } from './read-imprint.ts';
import { type Carrier, carrierAt } from './shared-host-at.ts';
import type { Imprint, Speaker } from './speaker.ts';
import { speakerAtHost, speakerOfPublisher } from './speaker-at-host.ts';

/**
 * Who speaks on a page. The host decides; on a host that carries many, the account in its path; what a page claims only names an account
 * there where its path shows none, and never makes it an outlet that is known.
 *
 * So an article of Reuters on MSN is `msn.com/reuters`, a family of its own: that it is Reuters's is MSN's word, and the family would lend
 * it the record of Reuters. That both are one origin is told by credit, link or equal text, which can only take independence away.
 *
 * Any text gives a speaker, never an error.
 */
export function speakerOf(imprint: Imprint): Speaker {
  return speakerAt(placeOf(imprint), imprint);
}

/** The speaker of a place that `placeOf` read. */
export function speakerAt(place: Place | undefined, imprint: Imprint): Speaker {
  if (!place) return speakerNamed(imprint.publisher);
  const carrier = carrierAt(place.host);
  return carrier ? carriedSpeaker(carrier, place, imprint) : speakerAtHost(place.host);
}

/** The speaker of whom only a name is known, whatever the name. */
export function speakerNamed(publisher: string | undefined): Speaker {
  const name = plainName(publisher);
  const key = name ? `name:${name.toLowerCase()}` : 'unknown';
  return { key, name: name || 'Unknown publisher', family: key, kind: 'unknown', known: false };
}

function carriedSpeaker(carrier: Carrier, { host, segments }: Place, imprint: Imprint): Speaker {
  const { platform, tenant } = carrier;
  if (tenant) return accountSpeaker(carrier, tenant, tenantHost(carrier, tenant));
  const account = segments && accountIn(segments, platform);
  if (account) return accountSpeaker(carrier, account, isTenant(carrier, account) ? tenantHost(carrier, account) : carrier.host);
  if (segments && isOwn(carrier, segments)) return platformSpeaker(carrier, host);
  const name = claimedName(imprint, platform);
  if (!name && !platform.accounts && !platform.tenants) return platformSpeaker(carrier, host);
  return { ...stranger(carrier, `${carrier.host}/${claimedPath(name, carrier)}`), name: name ?? carrier.host, host };
}

/** What stands for a path in the key of a claimed account: nothing that could be the path of a real one. */
function claimedPath(name: string | undefined, { platform }: Carrier): string {
  if (!name) return '(unnamed)';
  return `${platform.claims ? '' : 'name:'}${nameKey(name).replaceAll('/', ' ')}`;
}

/** An account that path or host shows; known where the tables list its place. */
function accountSpeaker(carrier: Carrier, account: string, host: string): Speaker {
  const asHost = host !== carrier.host;
  const path = carrier.platform.tenants === '@' && carrier.tenant ? `@${account}` : account;
  const key = asHost ? host : `${carrier.host}/${path}`;
  const speaker = {
    ...stranger(carrier, key),
    name: asHost ? host : path,
    host,
    ...(asHost ? {} : { account: { host: carrier.host, path } }),
  };
  const publisher = publisherTables().byPlace.get(key);
  return publisher ? { ...speaker, name: publisher.name, family: publisher.family, kind: publisher.kind, known: true } : speaker;
}

function stranger({ platform }: Carrier, key: string): Omit<Speaker, 'name'> {
  return { key, family: key, kind: platform.kind ?? 'unknown', via: platformName(platform), known: false };
}

/** The platform itself, as the speaker of its own pages, or of those on which it names nobody. */
function platformSpeaker({ platform, host: key }: Carrier, host: string): Speaker {
  const publisher = publisherTables().byPlace.get(key);
  if (publisher) return speakerOfPublisher(publisher, host);
  return { key, name: platformName(platform), family: key, kind: 'unknown', host, known: false };
}

function isOwn({ platform }: Carrier, [first = '/']: readonly string[]): boolean {
  return platform.own?.split(' ').includes(first.toLowerCase()) ?? false;
}

/** Whether an account in a path is a host below the platform's, as `/pub/name` of Substack is. */
function isTenant({ platform }: Carrier, account: string): boolean {
  return platform.tenants === 'host' && /^[a-z0-9-]+$/.test(account);
}

function tenantHost({ platform, host }: Carrier, tenant: string): string {
  return platform.tenants === 'host' ? `${tenant}.${host}` : host;
}

function platformName({ name }: Carrier['platform']): string {
  return name.split('|', 1)[0] ?? name;
}
