import type { Outlet, Story } from '../corpus/schema.ts';
import type { CheckedStory } from './agreement-record.ts';
import { findOrigins } from './origins/find-origins.ts';
import { agreementOn } from './parts/corroboration.ts';
import { priorMean } from './priors.ts';
import { type Voice, voicesOn } from './voices.ts';

/** Nothing that is held back by more than this by those that speak carries information. */
const uninformed = 1e-9;

/**
 * What a story adds to the agreement records of its outlets: for each outlet that spoke on a point on which independent others spoke
 * too, the mean of how far these bear it out. Others count by the prior of their kind, so that records do not feed on one another and
 * the order in which stories come changes nothing.
 */
export function checkedInStory(story: Story, outletOf: (id: string) => Outlet): ReadonlyMap<string, CheckedStory> {
  const origins = findOrigins(story.articles, outletOf);
  if (origins.length < 2) return new Map();
  const record = ({ kind }: Outlet) => priorMean[kind];
  const points = story.keyPoints.map((point) => ({ point, voices: voicesOn(point, origins) }));
  const outlets = new Set(story.articles.map(({ outlet }) => outlet));
  return new Map(
    [...outlets].flatMap((outlet) => {
      const { family } = outletOf(outlet);
      const checks = points.flatMap(({ point, voices }) => {
        const own = voices.find(({ articles }) => articles.some((article) => article.outlet === outlet));
        const others = voices.filter((voice) => voice !== own && isApart(voice, own, family));
        const informed = others.filter((voice) => record(voice.outlet) > 0.5 + uninformed);
        if (!own || informed.length === 0) return [];
        const agreement = agreementOn(point, others, record)?.voted ?? 0.5;
        return [{ agreement: own.stance === 'says' ? agreement : 1 - agreement, families: informed.map((voice) => voice.outlet.family) }];
      });
      if (checks.length === 0) return [];
      const agreement = checks.reduce((sum, check) => sum + check.agreement, 0) / checks.length;
      return [[outlet, { story: story.id, agreement, families: [...new Set(checks.flatMap(({ families }) => families))].sort() }]];
    }),
  );

  /** Whether a voice is of other families than the outlet's and depends on nothing that the outlet's own voice stands on. */
  function isApart(voice: Voice, own: Voice | undefined, family: string): boolean {
    return voice.origins.every(
      (origin) =>
        origin.articles.every((article) => outletOf(article.outlet).family !== family) &&
        own?.origins.every((mine) => mine !== origin && !mine.dependence.has(origin.outlet.id) && !origin.dependence.has(mine.outlet.id)),
    );
  }
}
