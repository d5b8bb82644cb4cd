import type { KeyPoint, Outlet, Story } from '../corpus/schema.ts';
import type { CheckedStory } from './agreement-record.ts';
import { findOrigins } from './origins/find-origins.ts';
import { agreementOn } from './parts/corroboration.ts';
import { priorMean } from './priors.ts';
import { type Voice, voicesOn } from './voices.ts';

/** A point on which an outlet spoke and independent others spoke too. */
export interface Check {
  readonly point: KeyPoint;
  readonly stance: Voice['stance'];
  /** How far the others bear the outlet out, 0 to 1: P(k) without it and all that depends on it, or 1 − P(k) where it denied the point. */
  readonly agreement: number;
  /** Those of the others that carry information. */
  readonly others: readonly Voice[];
}

/**
 * The checks of each outlet of a story, by its id. Others count by the prior of their kind, so that records do not feed on one another
 * and the order in which stories come changes nothing.
 */
export function checksInStory(story: Story, outletOf: (id: string) => Outlet): ReadonlyMap<string, readonly Check[]> {
  const origins = findOrigins(story.articles, outletOf);
  if (origins.length < 2) return new Map();
  const record = ({ kind }: Outlet) => priorMean[kind];
  const points = story.keyPoints
    .map((point) => ({ point, voices: voicesOn(point, origins) }))
    .filter(({ voices }) => voices.length > 1)
    // The others carry no information, whoever is checked.
    .map((each) => ({ ...each, informed: each.voices.filter((voice) => record(voice.outlet) > 0.5) }));
  const outlets = points.length > 0 ? new Set(story.articles.map(({ outlet }) => outlet)) : [];
  const found = new Map<string, Check[]>();
  for (const outlet of outlets) {
    const checks = points.flatMap(({ point, voices, informed }): Check[] => {
      const own = informed.length > 0 && voices.find(({ articles }) => articles.some((article) => article.outlet === outlet));
      if (!own) return [];
      const others = informed.filter((voice) => isApart(voice, own, outletOf(outlet).family));
      if (others.length === 0) return [];
      const agreement = agreementOn(point, others, record)?.voted ?? 0.5;
      return [{ point, stance: own.stance, agreement: own.stance === 'says' ? agreement : 1 - agreement, others }];
    });
    if (checks.length > 0) found.set(outlet, checks);
  }
  return found;

  /** Whether a voice is of other families than the outlet's and depends on nothing that the outlet's own voice stands on. */
  function isApart(voice: Voice, own: Voice, family: string): boolean {
    return voice.origins.every(
      (origin) =>
        origin.articles.every((article) => outletOf(article.outlet).family !== family) &&
        own.origins.every((mine) => mine !== origin && !mine.dependence.has(origin.outlet.id) && !origin.dependence.has(mine.outlet.id)),
    );
  }
}

/** What a story adds to the agreement records of its outlets: it counts once for each, as the mean over its points. */
export function checkedInStory(story: Story, outletOf: (id: string) => Outlet): ReadonlyMap<string, CheckedStory> {
  return new Map(
    [...checksInStory(story, outletOf)].map(([outlet, checks]) => [
      outlet,
      {
        story: story.id,
        agreement: checks.reduce((sum, { agreement }) => sum + agreement, 0) / checks.length,
        families: [...new Set(checks.flatMap(({ others }) => others.map((voice) => voice.outlet.family)))].sort(),
      },
    ]),
  );
}
