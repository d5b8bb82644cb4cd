import { expect, it } from 'vitest';
import { ownServices } from '../support/chromium.ts';
import { pressOn, textWith } from '../support/own-page.ts';
import { pressInPanel, waitForPanel } from '../support/panel.ts';
import { readPart } from '../support/trust-score.ts';
import { useDam } from '../support/use-dam.ts';

const { browser, site } = useDam();

// The only way out of this browser is a proxy that answers for every name and keeps a log.
it('asks nobody for anything but the pages themselves, however much of a story is opened', async () => {
  const tab = await browser().open('http://lochcourier.example/open');
  await waitForPanel(browser(), tab, 'the story', ({ text }) => text.includes('Key points'));
  await readPart(browser(), tab, 'Transparency', 'Owner named found');
  await pressInPanel(browser(), tab, /^The Guardian\s*≠/);

  const story = await browser().newTab(() => pressInPanel(browser(), tab, 'Read the whole story'));
  await textWith(story, 'Who says what');
  const outlet = await browser().ownPage('outlet.html#reuters.com');
  await textWith(outlet, 'Where others checked it');
  await pressOn(outlet, 'How this is worked out');
  await textWith(outlet, 'How the trust score is worked out');
  const settings = await browser().ownPage('options.html');
  await pressOn(settings, 'Corroboration over sources');
  await pressOn(settings, 'Restore the standard');
  await tab.goto('http://daily.example/claims-to-be-reuters');
  await waitForPanel(browser(), tab, 'the story', ({ text }) => text.includes('Key points'));

  const asked = site()
    .requests.filter(({ host, path }) => host !== ownServices && path !== '/favicon.ico')
    .map(({ method, host, path }) => `${method} ${host}${path}`);
  expect(asked).toEqual(['GET lochcourier.example/open', 'GET daily.example/claims-to-be-reuters']);
});
