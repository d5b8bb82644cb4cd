import { z } from '../zod.ts';

const Short = z.string().check(z.maxLength(600));

/**
 * What the reader script read of a page, a few kB at the most. Made in the page by `readDigest`, parsed
 * here in the background, because a page can make a content script send anything.
 */
export const Digest = z.strictObject({
  /** The address without its fragment, and the key under which the answer comes back. */
  pageKey: z.url({ protocol: /^https?$/ }).check(z.maxLength(2000)),
  canonical: z.optional(Short),
  title: Short,
  description: z.optional(Short),
  /** The first paragraphs, joined, at most `LEAD_LENGTH` characters. */
  lead: z.string().check(z.maxLength(2000)),
  /** As the page writes it: an ISO date in most cases, but any text may stand there. */
  published: z.optional(Short),
  lang: z.optional(Short),
});
export type Digest = z.infer<typeof Digest>;
