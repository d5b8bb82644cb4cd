import { type Publisher, publisherTables } from './publishers.ts';
import { registrationOf } from './registrable-domain.ts';
import { carrierAt } from './shared-host-at.ts';
import type { Speaker } from './speaker.ts';

/** Registries that give names to governments, forces and treaty organisations alone. */
const official = /^(gov|mil|int|(gov|gob|gouv|govt|gub|mil)\.[a-z]{2}|go\.(id|jp|ke|kr|th|tz|ug)|gc\.ca|gv\.at|nhs\.uk|police\.uk)$/;

/** Domains of governments that give a name below them to each of their bodies. */
const officialDomains = new Set(['europa.eu', 'admin.ch', 'bund.de']);

/** The speaker of a host that is not shared: a known publisher, a public body, or the holder of the domain, of whom nothing is known. */
export function speakerAtHost(host: string): Speaker {
  const { domain, platform, registry } = registrationOf(host);
  const body = domain !== undefined && officialDomains.has(domain);
  const holder = body ? below(host, domain) : domain;
  const publisher = publisherAt(host, holder);
  if (publisher) return speakerOfPublisher(publisher, host);
  const key = holder && !carrierAt(holder) ? holder : host;
  const institution = body || official.test(registry ?? '');
  return {
    key,
    name: key,
    family: key,
    kind: institution ? 'institution' : 'unknown',
    host,
    ...(platform && !institution ? { via: platform } : {}),
    known: institution,
  };
}

/** A known publisher as the speaker of a page on one of its hosts. */
export function speakerOfPublisher({ key, name, family, kind }: Publisher, host: string): Speaker {
  return { key, name, family, kind, host, known: true };
}

/** The publisher of a host or of the nearest domain above it, up to the one that is registered; the domain of a platform lends its name to nobody. */
function publisherAt(host: string, domain = host): Publisher | undefined {
  const { byPlace } = publisherTables();
  for (let rest = host; rest.length >= domain.length; rest = rest.slice(rest.indexOf('.') + 1)) {
    const publisher = rest === host || !carrierAt(rest) ? byPlace.get(rest) : undefined;
    if (publisher || !rest.includes('.')) return publisher;
  }
  return undefined;
}

/** `ecb.europa.eu` of `data.ecb.europa.eu` and `europa.eu` */
function below(host: string, domain: string): string {
  return host
    .split('.')
    .slice(-domain.split('.').length - 1)
    .join('.');
}
