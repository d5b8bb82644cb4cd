import { settled } from '../text/settled.ts';
import { z } from '../zod.ts';

/** A name of our own making: lower case words, digits, dots and hyphens. Ids are scoped by their pack. */
export const Id = z.string().check(z.regex(/^[a-z0-9][a-z0-9.-]{0,79}$/, 'an id is lower case letters, digits, dots and hyphens'));

/** The name of a story in its pack. Packs are made from corpora of others, so it may be anything that stands on a line of its own. */
export const StoryId = z
  .string()
  .check(
    z.maxLength(200),
    z.regex(/^(?!\s)\P{Cc}+(?<!\s)$/u, 'a story id is 1 to 200 characters without control characters or space around it'),
  );

/** A calendar day, `2026-04-27`. Seeds and packs know days, not hours. */
export const Day = z.iso.date();

// Who wrote it cannot rearrange or cover what stands around it: see `settled`.
const Line = z.string().check(z.overwrite(settled), z.trim(), z.minLength(1), z.maxLength(400));
const Paragraph = z.string().check(z.overwrite(settled), z.trim(), z.minLength(1), z.maxLength(4000));
const WebAddress = z.url({ protocol: /^https?$/ });

/** What sort of publisher an outlet is. It decides the prior mean of its agreement record and nothing else. */
export const OutletKind = z.enum(['maker', 'agency', 'newspaper', 'broadcaster', 'trade-press', 'institution', 'blog', 'unknown']);
export type OutletKind = z.infer<typeof OutletKind>;

/** What a machine can check about an outlet's openness: NewsGuard's published criteria, and two more statements that pages declare. */
export const Criterion = z.enum([
  'ownership',
  'advertising-labelled',
  'masthead',
  'byline',
  'corrections-policy',
  'opinion-labelled',
  'publishing-principles',
  'diversity-policy',
]);
export type Criterion = z.infer<typeof Criterion>;

/** A looked-at fact: found on a page, or looked for there and absent, on a day. A criterion that is missing was not looked at. */
export const Fact = z.strictObject({
  state: z.enum(['found', 'absent']),
  page: WebAddress,
  date: Day,
});
export type Fact = z.infer<typeof Fact>;

/** An account or path that belongs to one outlet on a host that carries many: `huggingface.co` + `nvidia`. */
export const Account = z.strictObject({ host: Line, path: Line });

/** What a list of others says of an outlet, on its own scale. It stands beside the trust score and never enters it. */
export const OutsideRating = z.strictObject({
  /** Who rates. */
  by: Line,
  value: z.number(),
  scale: z.strictObject({ low: z.number(), high: z.number() }),
  licence: Line,
  date: Day,
});
export type OutsideRating = z.infer<typeof OutsideRating>;

/** Who publishes. Not the host: NVIDIA writing on huggingface.co is NVIDIA. */
export const Outlet = z.strictObject({
  id: Id,
  name: Line,
  kind: OutletKind,
  /** Outlets of one owner share a family, and one family is one origin. */
  family: Id,
  hosts: z.array(Line),
  accounts: z.array(Account),
  facts: z.partialRecord(Criterion, Fact),
  ratings: z.optional(z.array(OutsideRating).check(z.maxLength(20))),
});
export type Outlet = z.infer<typeof Outlet>;

/** What an article is to its story; the provenance part of the trust score reads it. */
export const Role = z.enum(['primary', 'first-party-linked', 'first-party', 'report', 'rewrite', 'unattributed']);
export type Role = z.infer<typeof Role>;

/**
 * Why an article may be no reporting of its own: whom it credits, which page it names as its original, or whose text it carries.
 * `share` is the share of the shorter text, quotations left out, that both have, from 0 to 1; of a text within one that is more than half as
 * long again, one and a half times the share of the longer.
 */
export const Lineage = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('credit'), outlet: Id, words: Line }),
  z.strictObject({ kind: z.literal('link'), how: z.enum(['canonical', 'based-on', 'feed-source']), outlet: Id, article: z.optional(Id) }),
  z.strictObject({ kind: z.literal('text'), article: Id, share: z.number().check(z.gte(0), z.lte(1)) }),
]);
export type Lineage = z.infer<typeof Lineage>;

/** How an article was headed before it was changed, until a day. Under the same headline, its text is what changed. */
const Earlier = z.strictObject({ until: Day, title: Line });

/** One page by one outlet. `basis` says where the role was read, or that it is assumed. */
export const Article = z.strictObject({
  id: Id,
  outlet: Id,
  /** The outlet whose host carries the page, where that is another one: "NVIDIA via Hugging Face". */
  via: z.optional(Id),
  /** A named section of the outlet that the reader would look for, such as a release feed. */
  section: z.optional(Line),
  url: z.optional(WebAddress),
  title: Line,
  /** Missing where the page gives none. */
  date: z.optional(Day),
  role: Role,
  basis: z.union([z.literal('assumed'), WebAddress]),
  lineage: z.optional(z.array(Lineage).check(z.maxLength(20))),
  /** The oldest first. */
  earlier: z.optional(z.array(Earlier).check(z.maxLength(20))),
});
export type Article = z.infer<typeof Article>;

/** The sentence with which an article makes or denies a key point, as quotation. `attributedTo` is whose word it gives: "the joint announcement". */
export const Statement = z.strictObject({ article: Id, text: Line, attributedTo: z.optional(Line) });
export type Statement = z.infer<typeof Statement>;

/** One statement of a story, and the articles that make or deny it. */
export const KeyPoint = z.strictObject({
  text: Paragraph,
  /** `own-product`: a maker on what its product does, how well, or will do. Such a claim never counts for more than half by itself. */
  claim: z.enum(['fact', 'own-product']),
  supports: z.array(Id),
  contradicts: z.array(Id),
  /** The sentences behind both lists, as far as they are known; at most one of an article. */
  statements: z.optional(z.array(Statement)),
});
export type KeyPoint = z.infer<typeof KeyPoint>;

/** One event. */
export const Story = z.strictObject({
  id: StoryId,
  lang: z.string().check(z.regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/, 'a language tag such as en or pt-BR')),
  /** The day of the event; missing where no article gives one. */
  date: z.optional(Day),
  headline: Line,
  dek: Line,
  keyPoints: z.array(KeyPoint).check(z.maxLength(40)),
  body: z.array(Paragraph).check(z.maxLength(100)),
  articles: z.array(Article).check(z.minLength(1), z.maxLength(10_000)),
  /** Articles that told it until their outlets took them back. They are shown, and count for nothing. */
  withdrawn: z.optional(z.array(Article).check(z.maxLength(1000))),
  related: z.array(StoryId).check(z.maxLength(50)),
});
export type Story = z.infer<typeof Story>;

/** All that a pack holds. */
export const PackContents = z.strictObject({
  outlets: z.array(Outlet),
  stories: z.array(Story),
});
export type PackContents = z.infer<typeof PackContents>;
