/** The site that "off for this site" means: the host of an http(s) address, without `www.`. @throws TypeError where it is no address */
export function siteOf(address: string): string {
  return new URL(address).hostname.replace(/^www\./, '');
}
