import { hearNewsroom, tellNewsroom } from './newsroom-channel.ts';
import { runJob } from './newsroom-worker.ts';

let running: Promise<void> | undefined;

/** Runs rounds until none was called for while they ran. Where they run already, they run once more. */
export function runUntilNobodyCalls(): Promise<void> {
  called = running !== undefined;
  running ??= rounds().finally(() => {
    running = undefined;
  });
  return running;
}

let called = false;

async function rounds(): Promise<void> {
  const end = hearNewsroom(({ kind }) => {
    if (kind !== 'wake') return;
    called = true;
    tellNewsroom({ kind: 'heard' });
  });
  try {
    do {
      called = false;
      const result = await runJob({ kind: 'rounds' });
      if (result.kind === 'failed') reportError(new Error(`the newsroom's rounds ended: ${result.message}`));
    } while (called);
  } finally {
    end();
  }
}
