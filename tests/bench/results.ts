import { existsSync, readFileSync } from 'node:fs';
import type { NewsroomInChromium } from './browsers/newsroom-in-chromium.ts';
import type { OursInChromium } from './browsers/ours-in-chromium.ts';
import type { OursInFirefox } from './browsers/ours-in-firefox.ts';
import type { PeerInChromium } from './browsers/peers-in-chromium.ts';
import type { SidebarInChromium } from './browsers/sidebar-in-chromium.ts';
import type { InNode } from './node/in-node.ts';
import type { GrownRound } from './node/newsroom.ts';
import type { OriginsFound } from './node/origins.ts';
import type { Scored } from './node/score.ts';
import type { SubjectName } from './subjects/index.ts';

/** What a run measured, by number of stories and subject. What was not run is missing. */
export interface Results {
  /** When, and with which programs. */
  readonly when: string;
  readonly versions: Record<string, string>;
  readonly node: Record<number, Partial<Record<SubjectName, InNode>>>;
  readonly oursInChromium: Record<number, OursInChromium>;
  readonly peersInChromium: Record<number, Partial<Record<SubjectName, PeerInChromium>>>;
  readonly oursInFirefox: Record<number, OursInFirefox>;
  readonly sidebar: Record<number, SidebarInChromium>;
  /** By number of articles. */
  readonly score: Record<number, Scored>;
  origins?: OriginsFound;
  newsroom?: { readonly feeds: number; readonly rounds: readonly GrownRound[] };
  newsroomInChromium?: NewsroomInChromium;
  million?: { readonly seconds: number; readonly bytes: number; readonly indexGzip: number; readonly cold: number };
}

/** Results to begin with: those of an earlier run, whose file this is, or none. */
export function startResults(earlier?: string): Results {
  const when = new Date().toISOString();
  const none = { when, versions: {}, node: {}, oursInChromium: {}, peersInChromium: {}, oursInFirefox: {}, sidebar: {}, score: {} };
  if (earlier === undefined || !existsSync(earlier)) return none;
  return { ...none, ...(JSON.parse(readFileSync(earlier, 'utf8')) as Results), when };
}
