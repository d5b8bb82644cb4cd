import { launchBrowser } from './browsers.ts';
import type { BrowserKind, ExtensionBrowser, LaunchOptions } from './extension-browser.ts';
import { buildPack, installPack } from './installed-pack.ts';
import { type Site, startSite } from './site.ts';

/** The id of the story of `tests/fixtures/stories/dam`: nine articles of eight outlets, six origins. */
export const dam = 'orrin-dam';

const sentences = [
  'A crack in the eastern wall of the Orrin dam forced engineers to open every spillway on Monday night, and police moved 1,900 people out of the villages below the dam before midnight.',
  'Glen Water, which runs the reservoir, said it would be lowered by four metres within a week.',
  'The caretaker of the Strathmore school heated the gymnasium and hung blankets between the climbing bars, so that the families from the Orrin valley had something like rooms.',
];

/** A page about the story. `declared` is its JSON-LD, `byline` its author. */
function damPage({ declared, byline }: { declared?: object; byline?: string } = {}): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Night at the Orrin dam</title>
<meta property="og:type" content="article"><meta property="og:title" content="Night at the Orrin dam">
<meta property="article:published_time" content="2031-03-04T09:00:00Z">
${byline ? `<meta name="author" content="${byline}">` : ''}
${declared ? `<script type="application/ld+json">${JSON.stringify(declared)}</script>` : ''}
</head><body><article><h1>Night at the Orrin dam</h1>${sentences.map((text) => `<p>${text}</p>`).join('')}</article></body></html>`;
}

const policies = {
  ownershipFundingInfo: '/about/owner',
  masthead: '/about/masthead',
  correctionsPolicy: '/about/corrections',
};

const pages = {
  '/plain': damPage(),
  '/open': damPage({
    byline: 'Ailsa Grant',
    declared: {
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      headline: 'Night at the Orrin dam',
      publisher: { '@type': 'NewsMediaOrganization', name: 'Loch Courier', ...policies },
    },
  }),
  '/claims-to-be-reuters': damPage({
    byline: 'Ailsa Grant',
    declared: {
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      headline: 'Night at the Orrin dam',
      url: 'https://www.reuters.com/world/orrin-dam',
      publisher: { '@type': 'NewsMediaOrganization', name: 'Reuters', url: 'https://www.reuters.com', ...policies },
    },
  }),
};

/** A browser with the story in its corpus. All of its requests go to one site, which serves the pages above for every host. */
export async function startWithDam(
  kind: BrowserKind,
  pack: () => Promise<Buffer> = buildDam,
  options: Omit<LaunchOptions, 'proxy'> = {},
): Promise<{ browser: ExtensionBrowser; site: Site; close(): Promise<void> }> {
  const site = await startSite({ pages });
  const browser = await launchBrowser(kind, { ...options, proxy: site.origin });
  await installPack(browser, await pack());
  return {
    browser,
    site,
    async close() {
      await browser.close();
      await site.close();
    },
  };
}

function buildDam(): Promise<Buffer> {
  return buildPack('tests/fixtures/stories/dam/articles.jsonl', 'tests/fixtures/stories/dam/outlets.yaml');
}
