import { z } from '../zod.ts';

const Count = z.int().check(z.gte(0), z.lte(0xffff_ffff));

/** What a pack says of itself, before anything else of it is read. */
export const PackInfo = z.strictObject({
  stories: Count,
  articles: Count,
  outlets: Count,
  terms: Count,
  /** The languages of its stories, by the numbers that the stories name them with. */
  languages: z
    .array(
      z.strictObject({
        lang: z.string().check(z.maxLength(40)),
        stories: Count,
        functionShare: z.number().check(z.gte(0), z.lte(1)),
        common: z.array(z.string().check(z.maxLength(100_000))).check(z.maxLength(20)),
      }),
    )
    .check(z.maxLength(255)),
});
export type PackInfo = z.infer<typeof PackInfo>;

/** A longer one is refused before it is read. */
export const maxInfoLength = 4 * 1024 * 1024;
