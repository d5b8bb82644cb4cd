import type { Sentence } from './conflict-sentence.ts';

/** Words that put what a sentence says at the beginning of what happened, at its middle, at its end, or before some change. */
const moments: readonly RegExp[] = [
  / (?:at first|initially|originally|in the beginning|at the (?:start|beginning|outset|opening)|in early trading|when (?:\w+ ){1,3}(?:began|begins|opened|opens|started|starts)|zunachst|anfangs|d'abord|au debut|al principio|inicialmente) /,
  / (?:at (?:midday|noon|lunchtime|halftime|half time)|by (?:midday|noon|lunchtime)|halfway) /,
  / (?:previously|formerly|in the past|used to|until (?:then|now|recently)|hitherto|earlier (?:this|in|that)) /,
  / (?:last (?:year|month|week)|(?:years?|months?|weeks?|decades?) (?:ago|earlier)) /,
  / (?:later|eventually|in the end|finally|at the close|in the meantime|meanwhile|by then|has since|have since|had since|since then|afterwards|subsequently|schliesslich|finalement|finalmente) /,
];

/** Whether the sentences speak of unlike moments of one course of events: what was denied at first may be admitted later. */
export function otherMoment(one: Sentence, other: Sentence): boolean {
  const [first, second] = [one, other].map(({ tokens }) => ` ${tokens.map(({ low }) => low).join(' ')} `);
  return moments.some((moment) => moment.test(first ?? '') !== moment.test(second ?? ''));
}
