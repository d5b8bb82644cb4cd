import { launchChromium } from './chromium.ts';
import type { BrowserKind, ExtensionBrowser, LaunchOptions } from './extension-browser.ts';
import { launchFirefox } from './firefox.ts';
import { aptInstall, downloadChromium, playwrightChromium } from './install-browser.ts';
import * as places from './installed-browsers.ts';
import { within } from './until.ts';

type Say = (line: string) => void;

const override = { chromium: 'PLUMBLINE_CHROMIUM', firefox: 'PLUMBLINE_FIREFOX' } as const;

const launchers = { chromium: launchChromium, firefox: launchFirefox } as const;

/**
 * Starts a browser of this kind with the extension in it: the one named in `PLUMBLINE_CHROMIUM` or
 * `PLUMBLINE_FIREFOX`, else the first on this machine that takes the extension.
 * @throws where there is none
 */
export async function launchBrowser(kind: BrowserKind, options?: LaunchOptions): Promise<ExtensionBrowser> {
  const path = process.env[override[kind]] ?? (await findBrowser(kind));
  if (!path) throw new Error(`no ${kind} on this machine takes the extension, and none could be fetched`);
  return launchers[kind](path, options);
}

/**
 * The first browser of this kind that starts and really loads the built extension; fetches one where none does.
 * Says what it tried and why that was not it. What it finds is remembered for this process and those it starts.
 */
export async function findBrowser(kind: BrowserKind, say: Say = console.log): Promise<string | undefined> {
  const wanted = process.env[override[kind]];
  for (const candidate of wanted ? [() => [wanted]] : sources[kind](say)) {
    for (const path of candidate()) {
      const version = await tryOut(kind, path, say);
      if (!version) continue;
      say(`${path} (${version}) loads the extension.`);
      process.env[override[kind]] = path;
      return path;
    }
  }
  return undefined;
}

/** Where browsers come from, in order; a later source is only asked where all of an earlier one failed. */
const sources: Record<BrowserKind, (say: Say) => (() => string[])[]> = {
  chromium: (say) => [
    () => places.installed(places.chromium),
    () => [playwrightChromium() ?? []].flat(),
    () => places.installed(places.branded),
    () => {
      say("No installed Chromium takes the extension. Downloading Playwright's.");
      return [downloadChromium() ?? []].flat();
    },
    () => viaApt('chromium', places.chromium, say),
  ],
  firefox: (say) => [() => places.installed(places.firefox), () => viaApt('firefox-esr', places.firefox, say)],
};

function viaApt(name: string, where: Parameters<typeof places.installed>[0], say: Say): string[] {
  say(`Installing ${name} with apt.`);
  if (aptInstall(name)) return places.installed(where);
  say(`${name} cannot be installed with apt here.`);
  return [];
}

/** The version of a browser that took the extension; `undefined`, with the reason said, where it did not. */
async function tryOut(kind: BrowserKind, path: string, say: Say): Promise<string | undefined> {
  try {
    const browser = await within(launchers[kind](path), 60_000);
    await browser.close();
    return browser.version;
  } catch (error) {
    const [reason] = (error instanceof Error ? error.message : String(error)).split('\n');
    say(`${path} does not do: ${reason}`);
    return undefined;
  }
}
