import type { LaunchOptions } from './extension-browser.ts';

type Prefs = Record<string, string | number | boolean>;

/** What Firefox asks the network for by itself; off, so that all traffic seen is the pages' or ours. */
const quiet: Prefs = {
  'app.normandy.enabled': false,
  'app.update.disabledForTesting': true,
  'browser.newtabpage.enabled': false,
  'browser.newtabpage.activity-stream.feeds.system.topstories': false,
  'browser.region.network.url': '',
  'browser.safebrowsing.downloads.remote.enabled': false,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'browser.safebrowsing.update.enabled': false,
  'browser.search.update': false,
  'browser.topsites.contile.enabled': false,
  'captivedetect.canonicalURL': '',
  'datareporting.policy.dataSubmissionEnabled': false,
  'dom.push.connection.enabled': false,
  'extensions.getAddons.cache.enabled': false,
  'extensions.systemAddon.update.enabled': false,
  'extensions.update.enabled': false,
  'geo.provider.testing': true,
  'media.gmp-manager.updateEnabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'network.dns.disablePrefetch': true,
  'network.http.speculative-parallel-limit': 0,
  'network.prefetch-next': false,
  'services.settings.server': 'data:,#remote-settings-off',
  'toolkit.telemetry.server': '',
};

/** An extension that was loaded for a test goes with the browser; what it stored stays with the profile, as a reader's would. */
const lasting: Prefs = { 'extensions.webextensions.keepStorageOnUninstall': true, 'extensions.webextensions.keepUuidOnUninstall': true };

/** What the extension asks the reader for is granted at once: no driver reaches the browser's own question. */
const granting: Prefs = { 'extensions.webextOptionalPermissionPrompts': false };

/** The preferences of a test Firefox. */
export function firefoxPrefs({ proxy, colorScheme, downloads, headed, idleBackground }: LaunchOptions): Prefs {
  // What nobody looks at speaks English, whatever the machine does.
  const inEnglish: Prefs = headed ? {} : { 'intl.locale.requested': 'en-US' };
  return {
    ...quiet,
    ...inEnglish,
    ...lasting,
    ...granting,
    ...(idleBackground !== undefined && { 'extensions.background.idle.timeout': idleBackground }),
    ...schemePrefs(colorScheme),
    ...downloadPrefs(downloads),
    ...proxyPrefs(proxy),
  };
}

function schemePrefs(scheme: LaunchOptions['colorScheme']): Prefs {
  return scheme ? { 'layout.css.prefers-color-scheme.content-override': scheme === 'dark' ? 0 : 1 } : {};
}

function downloadPrefs(folder: string | undefined): Prefs {
  if (!folder) return {};
  return { 'browser.download.folderList': 2, 'browser.download.dir': folder, 'browser.download.alwaysOpenPanel': false };
}

function proxyPrefs(proxy: string | undefined): Prefs {
  if (!proxy) return {};
  const { hostname: host, port } = new URL(proxy);
  return {
    'network.proxy.type': 1,
    'network.proxy.http': host,
    'network.proxy.http_port': Number(port),
    'network.proxy.ssl': host,
    'network.proxy.ssl_port': Number(port),
    'network.proxy.no_proxies_on': '',
    'network.proxy.allow_hijacking_localhost': true,
  };
}
