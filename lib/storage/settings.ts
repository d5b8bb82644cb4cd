import { Day } from '../corpus/schema.ts';
import { standardWeights } from '../trust/part-weights.ts';
import { z } from '../zod.ts';

export const Theme = z.enum(['auto', 'light', 'dark']);
export type Theme = z.infer<typeof Theme>;

/** When the sidebar opens: as it was left, always open, or always as the slim tab. */
export const SidebarOpening = z.enum(['remember', 'open', 'folded']);
export type SidebarOpening = z.infer<typeof SidebarOpening>;

/** A match that the reader took off one page; `page` is a canonical address. */
export const HiddenMatch = z.object({ page: z.string().check(z.maxLength(2000)), story: z.string().check(z.maxLength(300)) });
export type HiddenMatch = z.infer<typeof HiddenMatch>;

const Weight = z.int().check(z.gte(0), z.lte(100));
const Words = z.string().check(z.trim(), z.minLength(1), z.maxLength(300));

/** A list of ratings by others that the reader imported; its entries are kept apart. It is shown only where it is switched on. */
export const RatingList = z.object({
  id: z.string().check(z.regex(/^[a-z0-9-]{1,60}$/)),
  name: Words,
  /** Who rates, under which licence, and when. */
  by: Words,
  licence: Words,
  date: Day,
  scale: z.object({ low: z.number(), high: z.number() }),
  entries: z.int(),
  isOn: z.boolean(),
});
export type RatingList = z.infer<typeof RatingList>;

/** No list grows without end; the oldest entries go first. */
export const listLimit = 2000;

const Site = z.string().check(z.minLength(1), z.maxLength(300));

const fields = {
  theme: Theme,
  opening: SidebarOpening,
  /** How the sidebar was last left; used where `opening` is `remember`. */
  folded: z.boolean(),
  /** Hosts on which Plumbline stays silent. */
  sitesOff: z.array(Site).check(z.maxLength(listLimit)),
  hidden: z.array(HiddenMatch).check(z.maxLength(listLimit)),
  /** How much each part of the trust score counts, as the reader set it. */
  weights: z.object({ corroboration: Weight, agreement: Weight, transparency: Weight, provenance: Weight }),
  ratingLists: z.array(RatingList).check(z.maxLength(50)),
};

/** All that Plumbline remembers of a reader. */
export const Settings = z.object(fields);
export type Settings = z.infer<typeof Settings>;

/** A change of some of the settings. */
export const SettingsPatch = z.object({
  theme: z.exactOptional(fields.theme),
  opening: z.exactOptional(fields.opening),
  folded: z.exactOptional(fields.folded),
  sitesOff: z.exactOptional(fields.sitesOff),
  hidden: z.exactOptional(fields.hidden),
  weights: z.exactOptional(fields.weights),
  ratingLists: z.exactOptional(fields.ratingLists),
});
export type SettingsPatch = z.infer<typeof SettingsPatch>;

export const defaultSettings: Settings = {
  theme: 'auto',
  opening: 'remember',
  folded: false,
  sitesOff: [],
  hidden: [],
  weights: { ...standardWeights },
  ratingLists: [],
};

/**
 * Settings out of whatever stands in the storage; never throws. Each field is judged by itself, and in a list each entry,
 * so that one bad value costs that value alone.
 */
export function parseSettings(stored: unknown): Settings {
  const record = typeof stored === 'object' && stored !== null ? (stored as Record<string, unknown>) : {};
  return {
    theme: orDefault(fields.theme, record.theme, defaultSettings.theme),
    opening: orDefault(fields.opening, record.opening, defaultSettings.opening),
    folded: orDefault(fields.folded, record.folded, defaultSettings.folded),
    sitesOff: goodEntries(Site, record.sitesOff),
    hidden: goodEntries(HiddenMatch, record.hidden),
    weights: orDefault(fields.weights, record.weights, defaultSettings.weights),
    ratingLists: goodEntries(RatingList, record.ratingLists),
  };
}

function orDefault<T>(schema: z.ZodMiniType<T>, value: unknown, fallback: T): T {
  const parsed = schema.safeParse(value);
  return parsed.success ? parsed.data : fallback;
}

function goodEntries<T>(schema: z.ZodMiniType<T>, value: unknown): T[] {
  const entries = Array.isArray(value) ? value : [];
  return entries
    .flatMap((entry: unknown) => {
      const parsed = schema.safeParse(entry);
      return parsed.success ? [parsed.data] : [];
    })
    .slice(-listLimit);
}
