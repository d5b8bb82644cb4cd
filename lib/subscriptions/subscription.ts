import { Imprint } from '../publication/imprint.ts';
import { z } from '../zod.ts';

/** Why updates of a pack stopped: they go on when the reader decides. */
export const Halt = z.object({
  /** Signed by somebody else; another pack under the same version. */
  reason: z.enum(['key-changed', 'reissued']),
  /** The key that was offered, and its fingerprint. */
  key: z.string(),
  fingerprint: z.string(),
});
export type Halt = z.infer<typeof Halt>;

/** A pack of somebody else that the reader took. Times are milliseconds since 1970. */
export const Subscription = z.object({
  /**
   * Its name on the shelf: that of its imprint and the beginning of the fingerprint of the key that it was first taken by, so that no other
   * key can have it. It stays where that key hands over to another.
   */
  name: z.string(),
  /** Where its manifest is; missing where it was opened from a file. */
  address: z.optional(z.string()),
  imprint: Imprint,
  /** The key that is pinned, and its fingerprint. */
  key: z.string(),
  fingerprint: z.string(),
  digest: z.string(),
  bytes: z.number(),
  stories: z.number(),
  /** Its stories are matched and found. */
  isOn: z.boolean(),
  takenAt: z.number(),
  /** When its publisher was last asked, when to ask next, and what came of it. */
  askedAt: z.optional(z.number()),
  nextAt: z.optional(z.number()),
  errors: z.number(),
  lastError: z.optional(z.string()),
  etag: z.optional(z.string()),
  lastModified: z.optional(z.string()),
  halt: z.optional(Halt),
  /** A halt after which the reader stayed with what was there: the same offer stops nothing any more, and is still not taken. */
  declined: z.optional(Halt),
});
export type Subscription = z.infer<typeof Subscription>;

/** What a publisher offers, before anything is switched on. */
export const Offer = z.object({
  address: z.optional(z.string()),
  imprint: Imprint,
  key: z.string(),
  fingerprint: z.string(),
  bytes: z.number(),
  /** Known once the pack itself is there: it is read from the pack. */
  stories: z.optional(z.number()),
  /** What it is to the pack of this name that is there already, if one is. */
  verdict: z.enum(['new', 'same', 'newer', 'older', 'reissued', 'key-changed', 'foreign-name']),
  /** Another key signed a pack of this name or title that is there already. */
  isNamesake: z.boolean(),
});
export type Offer = z.infer<typeof Offer>;
