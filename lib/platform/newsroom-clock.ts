import { browser } from './browser.ts';
import { hearNewsroom, tellNewsroom } from './newsroom-channel.ts';
import { runUntilNobodyCalls } from './newsroom-host.ts';
import { newsroomNotes } from './newsroom-notes.ts';

const alarm = 'newsroom';
/** How often it is looked whether something is due, in minutes. */
const every = 5;
/** How long it is waited for a document of ours to say that it heard, in milliseconds. */
const patience = 1000;
/** Well below the time after which Firefox ends a background that is idle, in milliseconds. */
const callEvery = 10_000;

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

/** Starts rounds, or has those that run look again when they are over. In Firefox it lasts as long as they do. */
export function wakeNewsroom(): Promise<void> {
  return import.meta.env.FIREFOX ? awake(runUntilNobodyCalls()) : ensureOffscreen();
}

/**
 * Keeps the background as long as something lasts. Firefox ends it when it was idle for thirty seconds, whatever a worker does and whoever
 * waits for an answer; a call to the browser counts as no idleness.
 */
async function awake(work: Promise<void>): Promise<void> {
  const calling = setInterval(() => browser.runtime.getPlatformInfo().catch(reportError), callEvery);
  try {
    await work;
  } finally {
    clearInterval(calling);
  }
}

interface Offscreen {
  hasDocument(): Promise<boolean>;
  createDocument(of: { url: string; reasons: string[]; justification: string }): Promise<void>;
  closeDocument(): Promise<void>;
}

/** One call after the other: two that wake it at once start it once. */
let waking: Promise<void> = Promise.resolve();

function ensureOffscreen(): Promise<void> {
  const next = () => callOrCreate((browser as unknown as { offscreen: Offscreen }).offscreen);
  waking = waking.then(next, next);
  return waking;
}

async function callOrCreate(offscreen: Offscreen): Promise<void> {
  if (await offscreen.hasDocument()) {
    if (await isHeard()) return;
    // Its rounds are over, and it may be gone by now.
    await offscreen.closeDocument().catch(() => undefined);
  }
  await offscreen.createDocument({
    url: 'offscreen.html',
    reasons: ['WORKERS'],
    justification: 'Reads the feeds that the reader follows, in a worker, so that pages are never held up.',
  });
}

/** Calls whoever runs rounds, and waits until they say that they heard. One that is about to close says nothing. */
function isHeard(): Promise<boolean> {
  return new Promise((answer) => {
    const settle = (heard: boolean) => {
      end();
      clearTimeout(timer);
      answer(heard);
    };
    const timer = setTimeout(() => settle(false), patience);
    const end = hearNewsroom(({ kind }) => {
      if (kind === 'heard') settle(true);
    });
    tellNewsroom({ kind: 'wake' });
  });
}
