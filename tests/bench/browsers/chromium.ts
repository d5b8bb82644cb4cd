import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { Browser as ExtensionApi } from 'webextension-polyfill';
import type { Json } from '../../support/extension-browser.ts';
import { callOf } from '../../support/page-tab.ts';
import { until } from '../../support/until.ts';
import { type DevTools, startChromium } from './devtools.ts';

/** Milliseconds after which a stopped worker would be back, if an event woke it. */
const settling = 150;
/** Milliseconds that a worker surely needs to hear an event. */
const hearing = 800;

const flags = [
  '--headless=new',
  '--no-sandbox',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-gpu',
  '--disable-sync',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-search-engine-choice-screen',
  '--enable-unsafe-extension-debugging',
  '--lang=en-US',
  '--window-size=1280,900',
];

/** A tab that code can be run in. */
export interface BenchTab {
  /** Runs a self-contained function with the extension's APIs; in the page itself or where the extension's content script lives. */
  run<A extends Json[], T>(run: (api: ExtensionApi, ...args: A) => T | Promise<T>, ...args: A): Promise<T>;
  inContentScript<A extends Json[], T>(extension: string, run: (api: ExtensionApi, ...args: A) => T | Promise<T>, ...args: A): Promise<T>;
  /** Goes to an address and waits until the page has loaded. */
  goto(url: string): Promise<void>;
  /** A page that nobody sees paints nothing. */
  toFront(): Promise<void>;
  close(): Promise<void>;
}

/** A Chromium that no driver watches. */
export interface BenchBrowser {
  load(folder: string): Promise<string>;
  unload(extension: string): Promise<void>;
  open(url: string): Promise<BenchTab>;
  /** Closes the page of this address that opened by itself, once it is there. */
  closeWhenOpen(url: string): Promise<void>;
  /** Stops all service workers, and waits until none is left. */
  stopWorkers(): Promise<void>;
  /** Bytes that the worker of an extension holds after garbage collection, those outside its heap included. */
  workerMemory(extension: string): Promise<number>;
  close(): Promise<void>;
}

/** Starts Chromium on a fresh profile. @param proxy through which all goes that it asks of the network, loopback included */
export function launchBench(path: string, proxy?: string): BenchBrowser {
  const profile = mkdtempSync(join(tmpdir(), 'plumbline-bench-'));
  const through = proxy ? [`--proxy-server=${proxy}`, '--proxy-bypass-list=<-loopback>'] : [];
  const devtools = startChromium(path, [...flags, ...through, `--user-data-dir=${profile}`, 'about:blank']);
  const contexts = followContexts(devtools);
  let control: Promise<string> | undefined;

  const targets = async () => (await devtools.send('Target.getTargets')).targetInfos as { type: string; url: string; targetId: string }[];
  const workers = async () => (await targets()).filter(({ type }) => type === 'service_worker');

  const attachTo = async (targetId: unknown) =>
    String((await devtools.send('Target.attachToTarget', { targetId, flatten: true })).sessionId);
  /** An empty page, which is no page of an extension: workers are stopped from it. */
  const attach = async () => attachTo((await devtools.send('Target.createTarget', { url: 'about:blank' })).targetId);

  async function open(url: string): Promise<BenchTab> {
    const { targetId } = await devtools.send('Target.createTarget', { url: 'about:blank' });
    const sessionId = await attachTo(targetId);
    await devtools.send('Runtime.enable', {}, sessionId);
    await devtools.send('Page.enable', {}, sessionId);
    const evaluate = async (expression: string, contextId?: number) => {
      const options = { expression, awaitPromise: true, returnByValue: true, ...(contextId !== undefined && { contextId }) };
      const { result, exceptionDetails } = await devtools.send('Runtime.evaluate', options, sessionId);
      if (exceptionDetails) throw new Error(`in ${url}: ${JSON.stringify(exceptionDetails)}`);
      return (result as { value?: unknown }).value;
    };
    const api = 'globalThis.chrome';
    const tab: BenchTab = {
      run: (run, ...args) => evaluate(callOf(run, api, args)) as Promise<Awaited<ReturnType<typeof run>>>,
      async inContentScript(extension, run, ...args) {
        const context = await until(() => contexts.of(sessionId, extension), { what: `the content script of ${extension}` });
        return evaluate(callOf(run, api, args), context) as Promise<Awaited<ReturnType<typeof run>>>;
      },
      async goto(to) {
        await devtools.send('Page.navigate', { url: to }, sessionId);
        await until(async () => evaluate(`location.href === ${JSON.stringify(to)} && document.readyState === 'complete'`), { what: to });
      },
      toFront: async () => void (await devtools.send('Page.bringToFront', {}, sessionId)),
      close: async () => void (await devtools.send('Target.closeTarget', { targetId })),
    };
    if (url !== 'about:blank') await tab.goto(url);
    return tab;
  }

  return {
    async load(folder) {
      const { id } = await devtools.send('Extensions.loadUnpacked', { path: resolve(folder) });
      return String(id);
    },
    unload: async (id) => void (await devtools.send('Extensions.uninstall', { id })),
    open,
    async closeWhenOpen(url) {
      const { targetId } = await until(async () => (await targets()).find((one) => one.url === url), { what: url });
      await devtools.send('Target.closeTarget', { targetId });
    },
    async stopWorkers() {
      control ??= attach();
      const session = await control;
      await devtools.send('ServiceWorker.enable', {}, session);
      await until(
        async () => {
          await devtools.send('ServiceWorker.stopAllWorkers', {}, session);
          await setTimeout(settling);
          if ((await workers()).length === 0) return true;
          // An event was on its way, such as that of a closed tab. It is delivered again and again until a worker lives to hear it.
          await setTimeout(hearing);
          return false;
        },
        { what: 'the workers to stop' },
      );
      await devtools.send('ServiceWorker.disable', {}, session);
    },
    async workerMemory(extension) {
      const worker = (await workers()).find(({ url }) => url.includes(extension));
      if (!worker) throw new Error('the worker to weigh is not running');
      const sessionId = await attachTo(worker.targetId);
      for (let turn = 0; turn < 2; turn++) await devtools.send('HeapProfiler.collectGarbage', {}, sessionId);
      const usage = (await devtools.send('Runtime.getHeapUsage', {}, sessionId)) as Record<string, number | undefined>;
      await devtools.send('Target.detachFromTarget', { sessionId });
      return (usage.usedSize ?? 0) + (usage.embedderHeapUsedSize ?? 0) + (usage.backingStorageSize ?? 0);
    },
    async close() {
      await devtools.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
    },
  };
}

/** Knows in which context of a page the content script of an extension runs. */
function followContexts(devtools: DevTools) {
  const known: { session: string | undefined; id: number; origin: string }[] = [];
  devtools.on((method, params, session) => {
    if (method === 'Runtime.executionContextCreated') {
      const { id, origin } = params.context as { id: number; origin: string };
      known.push({ session, id, origin });
    } else if (method === 'Runtime.executionContextDestroyed') {
      const at = known.findIndex((one) => one.session === session && one.id === params.executionContextId);
      if (at >= 0) known.splice(at, 1);
    } else if (method === 'Runtime.executionContextsCleared') {
      for (let at = known.length - 1; at >= 0; at--) if (known[at]?.session === session) known.splice(at, 1);
    }
  });
  return {
    of: (session: string, extension: string) =>
      known.findLast((one) => one.session === session && one.origin === `chrome-extension://${extension}`)?.id,
  };
}
