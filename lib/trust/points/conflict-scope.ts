import { otherModifier } from './conflict-modifiers.ts';
import { near, type Sentence } from './conflict-sentence.ts';
import { compareMoments, type DateMention } from './dates-moment.ts';

/** Words that part one thing into several: a sentence on the one and a sentence on the other speak of different things. */
const contrasts: readonly (readonly RegExp[])[] = [
  [/^(?:men|man|male|males|boys|mens|his)$/, /^(?:women|woman|female|females|girls|womens)$/],
  [/^upper$/, /^lower$/],
  [/^(?:young|younger|youngest|youths?|teenagers?)$/, /^(?:old|older|oldest|elderly|pensioners?|adults?)$/],
  [/^(?:children|child|minors|pupils)$/, /^(?:adults?|parents?|teachers?)$/],
  [/^(?:domestic|home)$/, /^(?:foreign|overseas|away|abroad)$/],
  [/^(?:public|state)$/, /^private$/],
  [/^export/, /^import(?!ant)/],
  [/^(?:quarterly|monthly|weekly|daily)$/, /^(?:yearly|annual|annually)$/],
  [/^(?:gross|before)$/, /^net$/],
  [/^(?:senate|senators?)$/, /^(?:house|congressmen)$/],
  [/^(?:singles)$/, /^(?:doubles)$/],
  [/^(?:rural|villages?)$/, /^(?:urban|cities)$/],
  [/^(?:new|newest)$/, /^(?:old|former|used)$/],
  [/^(?:inside|indoor)$/, /^(?:outside|outdoor)$/],
  [/^(?:residential)$/, /^(?:commercial)$/],
  [/^(?:petrol|gasoline)$/, /^(?:diesel)$/],
  [/^(?:first|opening)$/, /^(?:second|closing|final|last)$/],
  [/^(?:core)$/, /^(?:headline)$/],
  [/^(?:buyers?|buy)$/, /^(?:sellers?|sell)$/],
  [/^(?:competitor|rival)$/, /^(?:itself)$/],
];

/** The parts of a year or match that a sentence speaks of: the third quarter, the second half. */
function periods({ tokens }: Sentence): string[] {
  return tokens.flatMap(({ low }, at) =>
    /^(?:quarter|half|quartal|halbjahr|trimestre|semestre|leg|set)$/.test(low) &&
    /^(?:first|second|third|fourth|last|next|this|previous|erste[ns]?|zweite[ns]?|dritte[ns]?|premier|deuxieme|primer|segundo|tercer)$/.test(
      tokens[at - 1]?.low ?? '',
    )
      ? [`${tokens[at - 1]?.low} ${low}`]
      : [],
  );
}

/** What a change is measured against: the month, quarter or year before. */
function bases({ tokens }: Sentence): string[] {
  return tokens.flatMap(({ low }, at) =>
    /^(?:earlier|ago|before|previous|prior|last)$/.test(low)
      ? [tokens[at - 1]?.low ?? '', tokens[at + 1]?.low ?? ''].filter((word) => /^(?:day|week|month|quarter|year)$/.test(word))
      : [],
  );
}

/** Whether one sentence speaks of the quarter or month before it was written, and the other of one that it names. */
function unplacedPeriod(one: Sentence, other: Sentence): boolean {
  const isVague = ({ tokens }: Sentence) =>
    tokens.some(
      ({ low }, at) => /^(?:quarter|month|half|season)$/.test(low) && /^(?:last|this|previous|past)$/.test(tokens[at - 1]?.low ?? ''),
    );
  const isNamed = ({ dates }: Sentence) => dates.some(({ moment }) => moment.year !== undefined || moment.month !== undefined);
  return isVague(one) && !isVague(other) && isNamed(other) && !isNamed(one);
}

function otherPeriod(one: Sentence, other: Sentence): boolean {
  if (unplacedPeriod(one, other) || unplacedPeriod(other, one)) return true;
  return [periods, bases].some((read) => {
    const [first, second] = [read(one), read(other)];
    return first.length > 0 && second.length > 0 && !first.some((period) => second.includes(period));
  });
}

/** Whether a word of one sentence is set against a word of the other, as in the men's race and the women's race. */
export function contrasted(one: Sentence, other: Sentence): boolean {
  if (otherPeriod(one, other)) return true;
  return contrasts.some((poles) => {
    const inOne = poles.map((pole) => says(one, pole));
    const inOther = poles.map((pole) => says(other, pole));
    return inOne.some((has, index) => has && !inOther[index] && inOther.some((is, place) => is && !inOne[place]));
  });
}

/** What each noun is said to be of: the phones of `sales of phones`. */
function complements({ tokens, meanings }: Sentence, prepositions: RegExp): Map<string, string> {
  return new Map(
    tokens.flatMap(({ low }, at) => {
      if (!prepositions.test(low)) return [];
      const of = meanings.slice(at + 1, at + 4).find((meaning) => meaning !== '');
      return meanings[at - 1] && of ? [[`${meanings[at - 1]} ${low}`, of] as const] : [];
    }),
  );
}

/** Whether both speak of one noun, but of different things: sales of phones, sales of laptops. */
export function otherComplement(one: Sentence, other: Sentence): boolean {
  return otherModifier(one, other) || otherAfter(one, other, /^(?:of|de|von)$/);
}

/** Whether both speak of one deed, but towards different things: the strike on the market, the strike on the depot; votes in the cities. */
export function otherTarget(one: Sentence, other: Sentence): boolean {
  return otherComplement(one, other) || otherAfter(one, other, /^(?:on|in|at|for|from|to|against|with)$/);
}

function otherAfter(one: Sentence, other: Sentence, prepositions: RegExp): boolean {
  const second = complements(other, prepositions);
  return [...complements(one, prepositions)].some(([noun, of]) => {
    const its = second.get(noun);
    return its !== undefined && its !== of && !other.content.has(of) && !one.content.has(its);
  });
}

/** Whether a word is said outside of dates, where `second` is a day. */
function says({ tokens, dates }: Sentence, word: RegExp): boolean {
  const isRecent = (at: number) =>
    tokens[at]?.low === 'last' && /^(?:night|week|weekend|month|year|quarter|season)$/.test(tokens[at + 1]?.low ?? '');
  return tokens.some(({ low }, at) => word.test(low) && !isRecent(at) && !dates.some(({ first, last }) => at >= first && at <= last));
}

const hedge =
  /^(?:expect|expects|expected|forecast|forecasts|predict|predicts|predicted|projected|projection|projects|may|might|could|should|likely|perhaps|maybe|possibly|possible|hope|hopes|hoped|target|targets|targeted|aims?|aimed|budgeted|potentially|if|unless|offered|offer|proposed|proposes|proposal|considering|considers|seeks?|sought|bid|asked|asks|demanded|demands|requested|requests|recommended|recommends|urged|urges|wants|wanted|konnte|konnten|erwartet|vielleicht|moglicherweise|falls|wurde|pourrait|pourraient|devrait|devraient|attendu|attendus|prevoit|peut-etre|si|podria|podrian|espera|preve|deberia|quizas|risk|risks|threatens?|threatened|counted-on|whether)$/;

/** Whether something is said with reservation: hoped, expected, possible, or on a condition. */
export function hedged(sentence: Sentence, first = 0, last = sentence.tokens.length - 1): boolean {
  const { tokens } = sentence;
  // In `said he would` the would is a will of reported speech.
  const reported = tokens.some(({ low }) => /^(?:said|told|announced|promised|vowed|insisted|stated|confirmed)$/.test(low));
  return tokens
    .slice(Math.max(0, first), last + 1)
    .some(
      ({ low, text }, at, all) =>
        (hedge.test(low) && all[at - 1]?.low !== 'than' && !/^(?:May|March)$/.test(text)) || (low === 'would' && !reported),
    );
}

const counting =
  /(?<= )(?:so far|thus far|to date|as of|since|initially|at first|first put|preliminary|provisional|previously|by then|revised|has risen|had risen|risen to|climbed to|in all|overall|altogether|combined|each|apiece|every|(?:a|per|every) (?:minute|day|week|month|year|share|head|person|hour)(?! (?:earlier|ago|before|later|after))|daily|weekly|monthly|hours after|ballots counted|average|worldwide|nationwide|globally|in total|a total of|all told|abroad|first (?:hours?|day|weekend|week|month|year)|bisher|bislang|seit|zunachst|inzwischen|jusqu'ici|depuis|d'abord|desde|hasta ahora|pro tag|par jour|al dia)(?= )/g;
const rates =
  /^(?:each|apiece|every|(?:a|per|every) (?:minute|day|week|month|year|share|head|person|hour)|daily|weekly|monthly|pro tag|par jour|al dia)$/;

const totals = /^(?:in all|overall|altogether|combined|in total|a total of|all told)$/;

/** The words that bind a count to a time or a rate; counts conflict only where both are bound alike. */
export function countingScope(sentence: Sentence): Set<string> {
  const text = ` ${sentence.tokens.map(({ low }) => low).join(' ')} `;
  return new Set([...text.matchAll(counting)].map(([phrase]) => (rates.test(phrase) ? 'rate' : phrase.replace(totals, 'total'))));
}

/** Whether two dates in words of the same precision set the sentences apart: nothing dated alike, and something dated unlike. */
export function otherTime(one: Sentence, other: Sentence): boolean {
  const outcomes = one.dates.flatMap((first) => other.dates.map((second) => compareMoments(first.moment, second.moment)));
  return outcomes.includes('different') && !outcomes.includes('same');
}

const telling =
  /^(?:said|says?|told|announced|announces?|announcement|confirmed|reported|reports?|statement|tweeted|according|stated|acknowledged|warned|estimated|posted|published|updated|edited)$/;

/** Whether a date says when somebody spoke, and not when what they spoke of happened: the date that stands nearest to a verb of telling. */
export function isTelling(sentence: Sentence, date: DateMention): boolean {
  const gap = (to: DateMention, at: number) => (at < to.first ? to.first - at : at - to.last);
  return sentence.tokens.some(
    ({ low }, at) =>
      telling.test(low) &&
      gap(date, at) <= 6 &&
      !isApart(sentence, date, at) &&
      sentence.dates.every((other) => other === date || gap(other, at) >= gap(date, at)),
  );
}

/** `It burnt down on Saturday, police said`: a comma parts the date from the telling; `On Saturday, police said` it does not. */
function isApart({ tokens }: Sentence, { first, last }: DateMention, at: number): boolean {
  return first > 1 && at > last && tokens.slice(last + 1, at).some(({ text }) => text === ',');
}

/** Meanings that two stretches have around them in common. */
export function commonNear(
  one: Sentence,
  a: { first: number; last: number },
  other: Sentence,
  b: { first: number; last: number },
  reach: number,
): Set<string> {
  const around = near(other, b.first, b.last, reach);
  return new Set([...near(one, a.first, a.last, reach)].filter((meaning) => around.has(meaning)));
}
