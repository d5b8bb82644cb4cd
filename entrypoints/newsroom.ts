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
import { subscriptionStore } from '../lib/platform/subscription-store.ts';
import { createSubscriptions } from '../lib/subscriptions/subscriptions.ts';

const subscriptions = createSubscriptions({ store: subscriptionStore, ask, clock: Date.now, random: Math.random });

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
          packs: { ...subscriptions, list: subscriptionStore.subscriptions },
          onProgress: (progress) => tellNewsroom({ kind: 'progress', progress }),
          note: noteNewsroom,
        }),
      );
      tellNewsroom({ kind: 'over' });
      return { kind: 'done' };
    case 'find-feeds':
      return { kind: 'feeds', feeds: await findFeeds(job.address, true, ask, Date.now()) };
    case 'look-at-pack':
      return { kind: 'offer', offer: await subscriptions.lookAtPack(job.address) };
    case 'take-pack':
      await oneAtATime('packs', () => subscriptions.takePack(job.address, job.key));
      return { kind: 'done' };
    case 'open-pack':
      return { kind: 'offer', offer: await oneAtATime('packs', () => subscriptions.openPackFile(job.manifest, job.pack, job.take)) };
  }
}

/** The worker of the newsroom: does one job. */
export default defineUnlistedScript(() => serveJob((job) => work(job).catch(failure)));
