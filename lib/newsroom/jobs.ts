import { Offer } from '../subscriptions/subscription.ts';
import { z } from '../zod.ts';

/** A feed that was found at an address or on a site. */
export const FoundFeed = z.object({
  address: z.string(),
  title: z.string(),
  /** The page that it belongs to. */
  site: z.optional(z.string()),
  language: z.optional(z.string()),
  /** How many items it has now; missing where it was only offered and not read. */
  items: z.optional(z.number()),
});
export type FoundFeed = z.infer<typeof FoundFeed>;

/** What the newsroom does for a page of ours, besides its rounds. All of it asks the network, because the reader told it to. */
export const Job = z.discriminatedUnion('kind', [
  /** One round after another until nothing is due and nothing waits. */
  z.object({ kind: z.literal('rounds') }),
  /** Find feeds at an address: the feed that is there, or those that the page there offers. */
  z.object({ kind: z.literal('find-feeds'), address: z.string() }),
  /** Look at what a publisher offers at an address. */
  z.object({ kind: z.literal('look-at-pack'), address: z.string() }),
  /** Take the pack that is offered there by this key, and switch it on. */
  z.object({ kind: z.literal('take-pack'), address: z.string(), key: z.string() }),
  /** Take a pack from files that the reader opened: the manifest and the pack. */
  z.object({ kind: z.literal('open-pack'), manifest: z.instanceof(Blob), pack: z.instanceof(Blob), take: z.boolean() }),
]);
export type Job = z.infer<typeof Job>;

/** Why a job failed: for surfaces to put into words; `message` tells the detail in English. */
export const JobFault = z.enum([
  'refused-address',
  'unreachable',
  'no-feed',
  'no-publication',
  'forged',
  'other-pack',
  'damaged',
  'overquoted',
  'too-large',
  'key-changed',
  'older',
  'reissued',
  'unsupported',
  'full',
  'failed',
]);
export type JobFault = z.infer<typeof JobFault>;

/** What comes back from a job. */
export const JobResult = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('done') }),
  z.object({ kind: z.literal('feeds'), feeds: z.array(FoundFeed) }),
  z.object({ kind: z.literal('offer'), offer: Offer }),
  z.object({ kind: z.literal('failed'), fault: JobFault, message: z.string() }),
]);
export type JobResult = z.infer<typeof JobResult>;
