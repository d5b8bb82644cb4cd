import { type SharedHost, sharedHosts } from './shared-hosts.ts';

/** A platform, and the account that the name below its host stands for, if one does. */
export interface Carrier {
  readonly platform: SharedHost;
  /** The host that keys are written with. */
  readonly host: string;
  readonly tenant?: string;
}

let byHost: Map<string, SharedHost> | undefined;

/** Names below a host that are the same place in another language or on a smaller screen. */
const sameThing = /^(www\d*|m|mobile|mbasic|touch|amp|i|old|new|np|web|[a-z]{2}|[a-z]{2}-[a-z]{2})$/;

/** The platform that a host belongs to; `undefined` for a host that speaks for itself. @param host as `hostOf` gives it */
export function carrierAt(host: string): Carrier | undefined {
  byHost ??= new Map(sharedHosts.flatMap((platform) => platform.hosts.split(' ').map((each) => [each, platform] as const)));
  let label = '';
  for (let rest = host; rest.includes('.'); rest = rest.slice(rest.indexOf('.') + 1)) {
    const platform = byHost.get(rest);
    if (platform) return carrier(platform, label, host.length === rest.length + label.length + 1);
    label = rest.slice(0, rest.indexOf('.'));
  }
  return undefined;
}

function carrier(platform: SharedHost, label: string, direct: boolean): Carrier | undefined {
  const [host = ''] = platform.hosts.split(' ');
  if (label === '' || /^(m|amp|mobile)$/.test(label)) return { platform, host };
  if (platform.tenants) return { platform, host, tenant: label };
  if (!platform.accounts || (direct && sameThing.test(label))) return { platform, host };
  return undefined;
}
