/**
 * `npm start`: builds the extension and opens a browser with it on a news article of our own. With a display it
 * stays until it is closed; without one, or with `--headless`, it prints what a reader would see and takes pictures.
 */
import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { launchBrowser } from '../support/browsers.ts';
import type { BrowserKind, ExtensionBrowser } from '../support/extension-browser.ts';
import { startSite } from '../support/site.ts';
import { commands, runStages } from '../support/stages.ts';
import { report } from './report.ts';

const hasDisplay =
  process.platform === 'darwin' || process.platform === 'win32' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
const headed = hasDisplay && !process.argv.includes('--headless');
const kind: BrowserKind = process.argv.includes('--firefox') ? 'firefox' : 'chromium';
const build = kind === 'firefox' ? 'wxt build -b firefox' : 'wxt build';

const built = await runStages([commands('Building the extension', build)]);
if (built.failed > 0) process.exit(1);

console.log(`Looking for a ${kind === 'firefox' ? 'Firefox' : 'Chromium'} that takes it`);
const site = await startSite();
const browser = await launchBrowser(kind, headed ? { headed } : { colorScheme: 'light' });
try {
  if (headed) await show(browser);
  else await tell(browser);
} finally {
  await browser.close();
  await site.close();
}

/** Leaves the browser to the reader until the window is closed or Ctrl-C is pressed here. */
async function show(window: ExtensionBrowser): Promise<void> {
  const tab = await window.open(site.url('/demo/'));
  await tab.activate();
  console.log(`${window.version} is open on ${site.url('/demo/')}: the sidebar stands beside the article, the badge at the top.`);
  console.log('Browse on as you like; close the window or press Ctrl-C here to end.');
  const interrupted = new Promise<void>((done) => process.once('SIGINT', done));
  await Promise.race([window.closed, interrupted]);
}

async function tell(window: ExtensionBrowser): Promise<void> {
  const pictures = resolve('.output/demo');
  mkdirSync(pictures, { recursive: true });
  console.log(`No display: ${window.version} runs unseen.\n`);
  for await (const line of report(window, site.url('/demo/'), pictures)) console.log(line);
}
