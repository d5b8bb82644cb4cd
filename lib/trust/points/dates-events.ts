import type { Sentence } from './conflict-sentence.ts';
import type { DateMention } from './dates-moment.ts';

/** Kinds of events that have days of their own; a meeting that begins on Monday was announced on another day. */
const kinds: readonly (readonly [string, RegExp])[] = [
  ['birth', /^(?:born|birth|ne|nee|geboren|nacido|nacio)$/],
  ['dead', /^(?:dead)$/],
  ['start', /^(?:start|launch|kick)$/],
  ['end', /^(?:end|clo|clos|until)$/],
  ['arrested', /^(?:arrested)$/],
  ['charge', /^(?:charg|indict|arraign)$/],
  ['convict', /^(?:convict|guilt)$/],
  ['sentence', /^(?:sentenc)$/],
  ['trial', /^(?:trial)$/],
  ['sign', /^(?:sign)$/],
  ['bought', /^(?:bought)$/],
  ['join', /^(?:join|graduat|retir|divorc)$/],
  ['marry', /^(?:marr|marriag|wed|wedd)$/],
  ['engage', /^(?:engag)$/],
  ['shot', /^(?:shot)$/],
  ['resigned', /^(?:resigned)$/],
  ['found', /^(?:found)$/],
  ['seen', /^(?:seen)$/],
  ['elect', /^(?:elect|voters)$/],
  ['won', /^(?:won)$/],
  ['arrive', /^(?:arriv|reach)$/],
  ['hear', /^(?:hear)$/],
  ['rule', /^(?:rul|decid)$/],
  ['announced', /^(?:announce)$/],
];

/** What begins with one of these is another event: sentenced on Tuesday after his conviction. */
const turns = /^(?:after|following|before|when|while|since|for|nach|vor|apres|avant|tras|despues)$/;

/** How far from a date the word for its event may stand. */
const reach = 9;

/** The kind of event whose word stands nearest to a date, a death only where nothing else happened; `''` where none does. */
export function eventNear(sentence: Sentence, date: DateMention): string {
  const turn = sentence.tokens.findIndex(({ low }, at) => at > date.last && turns.test(low));
  const end = turn < 0 ? sentence.tokens.length : turn;
  // A comma parts a date from the next event: `born in 1956, she has won a prize`.
  const comma = sentence.tokens.findIndex(({ text }, at) => at > date.last && text === ',');
  const within = comma < 0 ? '' : nearestEvent(sentence, date, Math.min(comma, end));
  return within || nearestEvent(sentence, date, end);
}

function nearestEvent(sentence: Sentence, date: DateMention, end: number): string {
  let death = '';
  for (let gap = 1; gap <= reach; gap++)
    for (const at of [date.first - gap, date.last + gap].filter((place) => place < end)) {
      const kind = kindOf(sentence.meanings[at] ?? '');
      if (kind === 'dead') death = kind;
      else if (kind) return kind;
    }
  return death;
}

function kindOf(meaning: string): string | undefined {
  return meaning === '' ? undefined : kinds.find(([, word]) => word.test(meaning))?.[0];
}

/** What a date belongs to as `Sunday's game` and `the 2006 film` do: the game and the film of that day, whatever else is told of it; `''` for none. */
export function ownedBy({ tokens, meanings }: Sentence, { first, last, moment }: DateMention): string {
  const owns =
    /['’]s?$/.test(tokens[last]?.text ?? '') || (/^['’]$/.test(tokens[last + 1]?.text ?? '') && tokens[last + 1]?.glued === true);
  const edition = moment.year !== undefined && first === last && /^(?:the|a|an|this|its|his|her|their)$/.test(tokens[first - 1]?.low ?? '');
  return owns || edition ? (meanings.slice(last + 1, last + 5).find((meaning) => meaning !== '') ?? '') : '';
}

/** Whether two dates may be of one event: of the same kind, or of one that is not named. */
export function sameEvent(one: string, other: string): boolean {
  if (one === '' || other === '' || one === other) return true;
  return (
    [one, other].every((kind) => kind === 'trial' || kind === 'start') ||
    [one, other].every((kind) => (kind === 'charge' || kind === 'convict' ? false : kind === 'elect'))
  );
}
