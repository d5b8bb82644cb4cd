import { z } from '../zod.ts';

export const Theme = z.enum(['auto', 'light', 'dark']);
export type Theme = z.infer<typeof Theme>;

/** When the sidebar opens: as it was left, always open, or always as the slim tab. */
export const SidebarOpening = z.enum(['remember', 'open', 'folded']);
export type SidebarOpening = z.infer<typeof SidebarOpening>;

/** A match that the reader took off one page. */
export const HiddenMatch = z.object({ page: z.string().check(z.maxLength(2000)), story: z.string().check(z.maxLength(80)) });
export type HiddenMatch = z.infer<typeof HiddenMatch>;

/** All that Plumbline remembers of a reader. */
export const Settings = z.object({
  theme: Theme,
  opening: SidebarOpening,
  /** How the sidebar was last left; used where `opening` is `remember`. */
  folded: z.boolean(),
  /** Hosts on which Plumbline stays silent. */
  sitesOff: z.array(z.string()).check(z.maxLength(5000)),
  hidden: z.array(HiddenMatch).check(z.maxLength(5000)),
});
export type Settings = z.infer<typeof Settings>;

export const defaultSettings: Settings = { theme: 'auto', opening: 'remember', folded: false, sitesOff: [], hidden: [] };
