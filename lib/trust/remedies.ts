import type { Article, Outlet, Story } from '../corpus/schema.ts';
import { findOrigins, type Origin } from './origins/find-origins.ts';
import { criterionWeight } from './parts/transparency.ts';
import { type Judging, judgeOrigins } from './score.ts';
import type { Remedy } from './trust-score.ts';

/** A gain below this is not worth a word. */
export const leastGain = 1;

/**
 * What would raise the score of a story most, found by judging it again as if that were so: a further independent newspaper saying the
 * same, a primary document, no denials, outlets that are open about all that can be checked, and records as good as they get.
 */
export function bestRemedy(story: Story, judging: Judging): Remedy | undefined {
  const origins = findOrigins(story.articles, judging.outletOf);
  const now = judgeOrigins(story, origins, judging).exact;
  const gains = Object.entries(cures(story, origins)).flatMap(([kind, cure]): Remedy[] => {
    const then = judgeOrigins(cure.story ?? story, cure.origins ?? origins, { ...judging, ...cure.judging }).exact;
    if (then === null || (now !== null && then - now < leastGain)) return [];
    return [{ kind: kind as Remedy['kind'], points: now === null ? null : then - now }];
  });
  // A record grows by itself and slowly, and lifts the points as well: it is named where nothing else would help.
  const others = gains.filter(({ kind }) => kind !== 'checked-record');
  const [first, ...rest] = others.length > 0 ? others : gains;
  return rest.reduce((best, gain) => ((best?.points ?? 0) >= (gain.points ?? 0) ? best : gain), first);
}

interface Cure {
  story?: Story;
  origins?: readonly Origin[];
  judging?: Partial<Judging>;
}

/** The story as it would be if each were so. */
function cures(story: Story, origins: readonly Origin[]): Record<Remedy['kind'], Cure> {
  const found = { state: 'found', page: 'https://imagined.invalid/', date: '2000-01-01' } as const;
  const open = Object.fromEntries(Object.keys(criterionWeight).map((criterion) => [criterion, found]));
  const another: Origin = {
    outlet: { ...outlet('imagined'), kind: 'newspaper' },
    articles: [article('imagined')],
    reasons: [],
    dependence: new Map(),
  };
  return {
    'second-origin': {
      story: { ...story, keyPoints: story.keyPoints.map((point) => ({ ...point, supports: [...point.supports, 'imagined'] })) },
      origins: [...origins, another],
    },
    'primary-document': {
      origins: origins.map((origin) => ({ ...origin, articles: origin.articles.map((each) => ({ ...each, role: 'primary' as const })) })),
    },
    'settled-dispute': { story: { ...story, keyPoints: story.keyPoints.map((point) => ({ ...point, contradicts: [] })) } },
    openness: { origins: origins.map((origin) => ({ ...origin, outlet: { ...origin.outlet, facts: open } })) },
    'checked-record': {
      judging: {
        checkedOf: () => Array.from({ length: 40 }, (_, at) => ({ story: `imagined ${at}`, agreement: 0.95, families: [`${at}`] })),
      },
    },
  };
}

function outlet(id: string): Outlet {
  return { id, name: id, kind: 'unknown', family: id, hosts: [], accounts: [], facts: {} };
}

function article(id: string): Article {
  return { id, outlet: id, title: id, role: 'report', basis: 'assumed' };
}
