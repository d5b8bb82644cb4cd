import { lazy } from '../lazy.ts';
import { browser } from './browser.ts';
import { tellNewsroom } from './newsroom-channel.ts';
import { runUntilNobodyCalls } from './newsroom-host.ts';
import { newsroomNotes } from './newsroom-notes.ts';

const alarm = 'newsroom';
/** How often it is looked whether something is due, in minutes. */
const every = 5;

/** Wakes the newsroom when something is due. Opening a page is no reason: the clock alone is, and the reader. */
export function startNewsroomClock(): void {
  browser.alarms.onAlarm.addListener(async ({ name }) => {
    if (name === alarm && (await newsroomNotes()).nextAt <= Date.now()) await wakeNewsroom();
  });
  void ensureAlarm().catch(reportError);
}

async function ensureAlarm(): Promise<void> {
  if (!(await browser.alarms.get(alarm))) await browser.alarms.create(alarm, { periodInMinutes: every });
}

/** Starts rounds, or has those that run look again when they are over. In Firefox it lasts as long as they do, which keeps the background alive. */
export function wakeNewsroom(): Promise<void> {
  return import.meta.env.FIREFOX ? runUntilNobodyCalls() : ensureOffscreen();
}

interface Offscreen {
  hasDocument(): Promise<boolean>;
  createDocument(of: { url: string; reasons: string[]; justification: string }): Promise<void>;
}

async function ensureOffscreen(): Promise<void> {
  const { offscreen } = browser as unknown as { offscreen: Offscreen };
  if (await offscreen.hasDocument()) tellNewsroom({ kind: 'wake' });
  else await createOffscreen();
}

/** Two that wake it at once start it once. */
let creating: (() => Promise<void>) | undefined;

function createOffscreen(): Promise<void> {
  creating ??= lazy(async () => {
    const { offscreen } = browser as unknown as { offscreen: Offscreen };
    await offscreen.createDocument({
      url: 'offscreen.html',
      reasons: ['WORKERS'],
      justification: 'Reads the feeds that the reader follows, in a worker, so that pages are never held up.',
    });
  });
  return creating().finally(() => {
    creating = undefined;
  });
}
