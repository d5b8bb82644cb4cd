import type { ListedFeed } from '../../../lib/newsroom/feeds/opml.ts';
import type { NewsroomView } from '../../../lib/newsroom/newsroom-view.ts';
import { type FollowedFeed, follow, standardPreferences } from '../../../lib/newsroom/records.ts';

/** Milliseconds since 1970. */
export const now = Date.UTC(2031, 1, 11, 12);
const minutes = 60_000;

export const starter: readonly ListedFeed[] = [
  {
    address: 'https://coast-register.example/feed',
    title: 'Coast Register',
    group: ['World'],
    language: 'en',
    notes: { kind: 'newspaper', source: 'Harbours.opml', verified: 'no' },
  },
  {
    address: 'https://harbour-wire.example/rss',
    title: 'Harbour Wire',
    group: ['World'],
    language: 'de',
    notes: { kind: 'news-agency', source: 'known, unverified', verified: 'no' },
  },
  { address: 'https://lock.example/releases.atom', title: 'Lock works', group: ['Releases'], language: 'en' },
];

/** Follows a feed that answered five minutes ago. */
function answering(address: string, title: string, more: Partial<FollowedFeed> = {}): FollowedFeed {
  const feed = follow(address, title, { group: 'World' });
  const state = { ...feed.state, nextAt: now + 25 * minutes, askedAt: now - 5 * minutes, answeredAt: now - 5 * minutes, articles: 42 };
  return { ...feed, state, ...more };
}

const register = answering('https://coast-register.example/feed', 'Coast Register');
const tidewater = answering('https://tidewater.example/feed', 'The Tidewater Post');
const quay = follow('https://quay.example/feed', 'The Quay', { group: 'World' });
const gone = answering('https://mirror.example/feed', 'Wire Mirror');
const { nextAt: _, ...never } = gone.state;

export const followedFeeds = {
  /** Answers. */
  register,
  /** Has failed twice, and answers from elsewhere. */
  tidewater: {
    ...tidewater,
    state: {
      ...tidewater.state,
      errors: 2,
      lastError: 'HTTP 503',
      end: { address: 'https://moved.example/feed', since: now - 60 * minutes, rounds: 1 },
    },
  },
  /** Was asked and did not answer. */
  quay: { ...quay, state: { ...quay.state, askedAt: now - 5 * minutes } },
  /** Is gone for good, and stands in no group. */
  mirror: { address: gone.address, title: gone.title, isPaused: false, state: never },
} satisfies Record<string, FollowedFeed>;

export const newsroom: NewsroomView = {
  preferences: standardPreferences,
  feeds: Object.values(followedFeeds),
  totals: { articles: 12_400, stories: 3100, bytes: 48_300_000 },
};

export const emptyNewsroom: NewsroomView = {
  preferences: standardPreferences,
  feeds: [],
  totals: { articles: 0, stories: 0, bytes: 0 },
};
