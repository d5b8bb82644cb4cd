/**
 * The tasks behind `npm test`, `npm run check`, `npm run build`, `npm run e2e` and `npm run zip`: stages in order, a line for each.
 * Ends with the count of all tests, alone on the last line.
 */
import { findBrowser } from './support/browsers.ts';
import type { BrowserKind } from './support/extension-browser.ts';
import { commands, inWords, none, runStages, type Stage, vitest } from './support/stages.ts';

/** Fetched on demand: it is 60 MB, a fifth of all our dependencies, and only packages for the store need it. */
const addonsLinter = 'npx --yes addons-linter@10.13.0';

const builds = [commands('build for Chrome and Edge', 'wxt build'), commands('build for Firefox', 'wxt build -b firefox')];

const reading = [
  commands('format', 'biome format .'),
  commands('lint', 'biome check --formatter-enabled=false --error-on-warnings .'),
  commands('types', 'wxt prepare', 'tsc'),
  commands('unused code and dependencies', 'knip'),
];

const parts = vitest('unit, component and architecture tests', 'unit', 'component');

/** Ends when nobody looks for a browser any more. */
let looking: Promise<unknown> = Promise.resolve();

/** One after the other: on two cores, all at once takes hardly less time, and browsers that wait for each other miss what is pressed. */
const browsers = [endToEnd('end to end in Chromium', 'chromium'), endToEnd('end to end in Firefox', 'firefox')];

const tasks: Record<string, (Stage | Stage[])[]> = {
  all: [...reading, ...builds, commands('size budgets', 'size-limit'), parts, ...browsers],
  fast: [...reading, parts],
  build: builds,
  e2e: [...builds, ...browsers],
  zip: [
    commands('package for Chrome and Edge', 'wxt zip'),
    commands('package for Firefox', 'wxt zip -b firefox'),
    commands('addons-linter on the Firefox package', `${addonsLinter} .output/*-firefox.zip`),
  ],
};

/** The end-to-end tests in a browser that is found, or fetched, first. Only Firefox may be missing, and not in CI. */
function endToEnd(name: string, kind: BrowserKind): Stage {
  return {
    name,
    async run() {
      const tried: string[] = [];
      // One after the other: what is missing may have to be installed, and two installers would be in each other's way.
      const search = looking.then(() => findBrowser(kind, (line) => tried.push(line)));
      looking = search.catch(() => undefined); // its own stage hears of it
      const path = await search;
      if (path) return vitest(name, `e2e-${kind}`).run();
      const output = `No ${kind} here takes the extension:\n  ${tried.join('\n  ')}`;
      if (kind === 'chromium' || process.env.CI) return { ...none, failed: 1, output };
      process.stdout.write(`${output}\nThe part of Firefox was left out.\n`);
      return { ...none, skipped: 1 };
    },
  };
}

const stages = tasks[process.argv[2] ?? 'all'];
if (!stages) throw new Error(`no such task: ${process.argv[2]}; there are ${Object.keys(tasks).join(', ')}`);
const total = await runStages(stages);
console.log(inWords(total));
process.exitCode = total.failed > 0 ? 1 : 0;
