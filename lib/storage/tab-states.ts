import { Match } from '../matching/match.ts';
import { z } from '../zod.ts';
import type { Area } from './area.ts';

/** What the background knows of a tab, in memory only: which page it shows and what that page matches. */
export const TabState = z.object({
  pageKey: z.string(),
  /** All matches, those that the reader hid or silenced included: what is shown is decided when it is shown. */
  matches: z.array(Match),
  isPrivate: z.boolean(),
});
export type TabState = z.infer<typeof TabState>;

export interface TabStates {
  read(tab: number): Promise<TabState | undefined>;
  write(tab: number, state: TabState): Promise<void>;
  forget(tab: number): Promise<void>;
  tabs(): Promise<number[]>;
}

/** Tab states in an area that the browser keeps in memory (`storage.session`), where they outlive the worker. */
export function createTabStates(session: Area): TabStates {
  const key = (tab: number) => `tab:${tab}`;
  return {
    read: async (tab) => {
      const stored = (await session.get(key(tab)))[key(tab)];
      const parsed = TabState.safeParse(stored);
      return parsed.success ? parsed.data : undefined;
    },
    write: (tab, state) => session.set({ [key(tab)]: state }),
    forget: (tab) => session.remove(key(tab)),
    tabs: async () => Object.keys(await session.get(null)).flatMap((name) => (/^tab:\d+$/.test(name) ? [Number(name.slice(4))] : [])),
  };
}
