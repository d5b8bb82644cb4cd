import type { Sentence } from './conflict-sentence.ts';
import type { DateMention } from './dates-moment.ts';

/** Kinds of events that have days of their own; a meeting that begins on Monday was announced on another day. */
const kinds: readonly (readonly [string, RegExp])[] = [
  ['birth', /^(?:born|birth|ne|nee|geboren|nacido|nacio)$/],
  ['dead', /^(?:dead)$/],
  ['start', /^(?:start|launch|kick)$/],
  ['end', /^(?:end|clos|until)$/],
  ['arrested', /^(?:arrested)$/],
  ['charge', /^(?:charg|indict)$/],
  ['convict', /^(?:convict|guilt|sentenc)$/],
  ['trial', /^(?:trial)$/],
  ['sign', /^(?:sign)$/],
  ['bought', /^(?:bought)$/],
  ['join', /^(?:join|marri|graduat|retir|divorc)$/],
  ['resigned', /^(?:resigned)$/],
  ['found', /^(?:found)$/],
  ['seen', /^(?:seen)$/],
  ['elect', /^(?:elect|voters)$/],
  ['won', /^(?:won)$/],
  ['announced', /^(?:announce)$/],
];

/** The kind of event whose word stands nearest to a date, a death only where nothing else happened; `''` where none does. */
export function eventNear(sentence: Sentence, date: DateMention): string {
  let death = '';
  for (let gap = 1; gap <= 7; gap++)
    for (const at of [date.first - gap, date.last + gap]) {
      const meaning = sentence.meanings[at];
      const kind = meaning ? kinds.find(([, word]) => word.test(meaning))?.[0] : undefined;
      if (kind === 'dead') death = kind;
      else if (kind) return kind;
    }
  return death;
}

/** Whether two dates may be of one event: of the same kind, or of one that is not named. */
export function sameEvent(one: string, other: string): boolean {
  if (one === '' || other === '' || one === other) return true;
  return (
    [one, other].every((kind) => kind === 'trial' || kind === 'start') ||
    [one, other].every((kind) => (kind === 'charge' || kind === 'convict' ? false : kind === 'elect'))
  );
}
