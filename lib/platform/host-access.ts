import { browser } from './browser.ts';

/** Whether the reader lets Plumbline read pages. Browsers grant it at install and let it be taken back at any time. */
export type HostAccess = 'granted' | 'withheld';

const everySite = { origins: ['http://*/*', 'https://*/*'] };

/** How access to pages stands now. */
export async function hostAccess(): Promise<HostAccess> {
  return (await browser.permissions.contains(everySite)) ? 'granted' : 'withheld';
}

/** Asks the reader for access; call it in the turn of their click. Firefox closes the popup while it asks. */
export async function requestHostAccess(): Promise<HostAccess> {
  return (await browser.permissions.request(everySite)) ? 'granted' : 'withheld';
}
