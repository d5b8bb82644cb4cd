import { defineUnlistedScript } from '#imports';
import { findFeeds } from '../lib/newsroom/ask-feed.ts';
import type { Job, JobResult } from '../lib/newsroom/jobs.ts';
import { failure, runRounds } from '../lib/newsroom/run-job.ts';
import { ask } from '../lib/platform/network.ts';
import { newsStore } from '../lib/platform/news-store.ts';
import { tellNewsroom } from '../lib/platform/newsroom-channel.ts';
import { noteNewsroom } from '../lib/platform/newsroom-notes.ts';
import { hindrance, oneAtATime, serveJob } from '../lib/platform/newsroom-worker.ts';
import { press } from '../lib/platform/press.ts';

async function work(job: Job): Promise<JobResult> {
  switch (job.kind) {
    case 'rounds':
      await oneAtATime('newsroom', () =>
        runRounds({
          store: newsStore,
          ask,
          press,
          clock: Date.now,
          random: Math.random,
          hindrance,
          updatePacks: async () => undefined,
          onProgress: (progress) => tellNewsroom({ kind: 'progress', progress }),
          note: noteNewsroom,
        }),
      );
      tellNewsroom({ kind: 'over' });
      return { kind: 'done' };
    case 'find-feeds':
      return { kind: 'feeds', feeds: await findFeeds(job.address, true, ask, Date.now()) };
    default:
      throw new Error(`no such job: ${job.kind}`);
  }
}

/** The worker of the newsroom: does one job. */
export default defineUnlistedScript(() => serveJob((job) => work(job).catch(failure)));
