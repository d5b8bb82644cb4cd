import type { FollowedFeed } from '../../lib/newsroom/records.ts';
import type { Translator } from '../../lib/text/translator.ts';
import { formatAgo } from './ago.ts';
import { hostOf } from './feed-words.ts';

/** What is known of a feed, in words: how it is, and what the reader should look at. */
export interface FeedState {
  readonly facts: readonly string[];
  readonly warnings: readonly string[];
}

/** How a feed is doing. @param now milliseconds since 1970 */
export function feedState({ address, isPaused, isPrivate, state }: FollowedFeed, { t, n, lang }: Translator, now: number): FeedState {
  const facts: string[] = [];
  const isGone = state.nextAt === undefined && state.askedAt !== undefined;
  if (state.articles > 0) facts.push(n('articleCount', state.articles));
  if (state.askedAt !== undefined) facts.push(t('newsChecked', formatAgo(lang, state.askedAt, now)));
  if (state.answeredAt === undefined) facts.push(t('newsNoAnswer'));
  if (isPaused) facts.push(t('newsPaused'));
  if (isPrivate) facts.push(t('newsPrivate'));
  if (state.replaces !== undefined) facts.push(t('newsReplaces', state.replaces));
  const warnings: string[] = [];
  if (isGone) warnings.push(t('newsGone'));
  if (state.end && state.end.address !== address)
    warnings.push(t('newsMoved', hostOf(state.end.address) === hostOf(address) ? state.end.address : hostOf(state.end.address)));
  if (state.errors > 0) warnings.push(n('newsErrors', state.errors, state.lastError ?? ''));
  return { facts, warnings };
}
