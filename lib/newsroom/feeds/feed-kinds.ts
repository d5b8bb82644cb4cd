/**
 * Who is behind a feed, as the starter list (seeds/feeds.opml) says it in `kind`; true for those that speak of their own doings, which makes
 * what they publish a primary source.
 */
export const feedKinds = {
  'news-agency': false,
  newspaper: false,
  broadcaster: false,
  magazine: false,
  'trade-press': false,
  journal: false,
  company: true,
  'release-feed': true,
  government: true,
  court: true,
  'central-bank': true,
  'statistics-office': true,
  'space-agency': true,
  'health-authority': true,
  'standards-body': true,
  'international-organisation': true,
} as const satisfies Readonly<Record<string, boolean>>;
