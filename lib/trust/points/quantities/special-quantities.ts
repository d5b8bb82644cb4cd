import type { KnownLanguage } from '../conflict-function-words.ts';
import type { Token } from '../conflict-tokens.ts';
import { amountAt } from './amounts.ts';
import type { Quantity, Reading } from './quantity.ts';

/** Numbers that are no plain amounts: those in names, ages, scores, magnitudes, and `seven of the twelve`. */
export function special(sentence: readonly Token[], at: number, lang: KnownLanguage): Reading | undefined {
  return (
    votes(sentence, at, lang) ??
    age(sentence, at, lang) ??
    inName(sentence, at) ??
    score(sentence, at) ??
    magnitude(sentence, at) ??
    oneIn(sentence, at, lang) ??
    share(sentence, at, lang)
  );
}

/** `Boeing 737`, `COVID-19`, `Line 9`, `AK - 47`, `No. 1`: the word before has a capital, and what follows is not counted. */
function inName(sentence: readonly Token[], at: number): Reading | undefined {
  const token = sentence[at];
  if (token?.kind !== 'number' || !/^\d{1,4}$/.test(token.text)) return undefined;
  const before = sentence[at - 1];
  if (
    /^(?:no|nr|number|route|interstate|highway|flight|article|section|level|gate|terminal|chapter|page|room|line|channel|phase|grade|category|type|version)$/.test(
      before?.low ?? '',
    )
  )
    return { last: at };
  if (before?.text === '.' && /^(?:no|nr)$/.test(sentence[at - 2]?.low ?? '')) return { last: at };
  const word = before?.text === '-' ? sentence[at - 2] : before;
  const capital = word?.kind === 'word' && /\p{Lu}/u.test(word.text) && at > 1 && !/^(?:mid|in|at|on|of|the|a)$/.test(word.low);
  if (!capital || isScore(sentence, at)) return undefined;
  return before?.text === '-' || !isCounted(sentence, at) ? { last: at } : undefined;
}

/** Whether a noun or a unit comes after a number, and not a verb as in `the Boeing 737 landed`. */
function isCounted(sentence: readonly Token[], at: number): boolean {
  const next = sentence[at + 1];
  if (next?.text === '-') return sentence[at + 2]?.kind === 'word';
  if (next?.text === '%' || next?.text === '°') return true;
  return (
    next?.kind === 'word' &&
    !/ed$|^(?:is|was|has|had|will|can|and|or|in|on|at|of|to|by|for|from|with|that|which|as|est|ist|es)$/.test(next.low)
  );
}

function isScore(sentence: readonly Token[], at: number): boolean {
  return /^[-–]$/.test(sentence[at + 1]?.text ?? '') && sentence[at + 2]?.kind === 'number';
}

/** `20-13`, `91 - 73`, `2:1` is a time; both numbers in one, the larger first, for a score is told from either side. */
function score(sentence: readonly Token[], at: number): Reading | undefined {
  if (!isScore(sentence, at)) return undefined;
  const one = Number(sentence[at]?.low);
  const two = Number(sentence[at + 2]?.low);
  if (!(Number.isInteger(one) && Number.isInteger(two)) || one > 999 || two > 999 || /^[$€£]$/.test(sentence[at - 1]?.text ?? ''))
    return undefined;
  const counted =
    sentence[at + 3]?.text === '%' ||
    (sentence[at + 3]?.kind === 'word' && one < two && !/^(?:win|loss|lead|victory|defeat|vote)$/.test(sentence[at + 3]?.low ?? ''));
  if (one < two && counted) return undefined;
  if (isStanding(sentence, at)) return { last: at + 2 };
  return { quantity: fixed('score', Math.max(one, two) * 1000 + Math.min(one, two), at, at + 2), last: at + 2 };
}

/**
 * Whether two numbers with a hyphen are no final score: a record (`the Colts ( 11-4 )`, `stand at 10-5`, `45-7-2`), or what stood on the way
 * to it (`tied 13-13`, `a 15-2 run`, `led 20-13`).
 */
function isStanding(sentence: readonly Token[], at: number): boolean {
  const [after, next] = [sentence[at + 3], sentence[at + 4]];
  const bracketed = sentence[at - 1]?.text === '(' && /^[),]$/.test(after?.text ?? '');
  const third = /^[-–]$/.test(after?.text ?? '') && next?.kind === 'number';
  const before = sentence.slice(Math.max(0, at - 3), at).map(({ low }) => low);
  const onTheWay = /^(?:tie|tied|ties|led|lead|leads|leading|trailed|trailing|stand|stands|stood|improved|record|run|start|halftime)$/;
  return bracketed || third || onTheWay.test(after?.low ?? '') || before.some((low) => onTheWay.test(low));
}

/** `212 votes to 198`, `221 in favour and 189 against`: a score too. */
function votes(sentence: readonly Token[], at: number, lang: KnownLanguage): Reading | undefined {
  const one = amountAt(sentence, at, lang, false);
  if (!one || one.part) return undefined;
  for (let place = one.last + 1; place <= one.last + 6; place++) {
    const two = amountAt(sentence, place, lang, false);
    if (!two) continue;
    const between = sentence
      .slice(one.last + 1, place)
      .map(({ low }) => low)
      .join(' ');
    const isVote =
      /^votes? (?:to|against)$/.test(between) ||
      (/^(?:votes? |members )?(?:in favou?r|for)(?: and| ,| to)?$/.test(between) && sentence[two.last + 1]?.low === 'against');
    const [yes, no] = [one.values[0] ?? 0, two.values[0] ?? 0];
    return isVote && yes < 1000 && no < 1000
      ? { quantity: fixed('score', Math.max(yes, no) * 1000 + Math.min(yes, no), at, two.last), last: two.last }
      : undefined;
  }
  return undefined;
}

/** `magnitude 7.6`, `6.1-magnitude`, `magnitude of 5.2`, `measuring 5.6 on the Richter scale`. */
function magnitude(sentence: readonly Token[], at: number): Reading | undefined {
  const value = Number(sentence[at]?.low);
  if (sentence[at]?.kind !== 'number' || !(value < 10)) return undefined;
  const near = sentence.slice(Math.max(0, at - 2), at + 5).map(({ low }) => low);
  const measured =
    near.some((word) => /^measur(?:ed|ing)$/.test(word)) && sentence.some(({ low }) => /quake$|^(?:temblor|tremor)$/.test(low));
  if (!measured && !near.some((word) => /^(?:magnitude|richter|starke|magnitud)$/.test(word))) return undefined;
  const step = sentence[at]?.low.includes('.') ? 0.1 : 1;
  return { quantity: { ...fixed('magnitude', value, at, at), slack: step / 2 }, last: at };
}

/** `34-year-old`, `aged 34`, `Calder, 34,`, `dies at 91`, `34-jährig`, `34 ans`. */
function age(sentence: readonly Token[], at: number, lang: KnownLanguage): Reading | undefined {
  const low = (place: number) => sentence[place]?.low ?? '';
  const amount = amountAt(sentence, at, lang, false);
  const value = amount?.values[0];
  if (!amount || amount.part || value === undefined || !Number.isInteger(value) || value < 1 || value > 115) return undefined;
  const after = sentence
    .slice(amount.last + 1, amount.last + 5)
    .map((token) => token.low)
    .join(' ');
  const tail = /^(?:- )?years? (?:- )?old\b/.exec(after)?.[0] ?? /^(?:- )?jahrige[nrs]?\b/.exec(after)?.[0];
  if (tail) return { quantity: fixed('age', value, at, amount.last + tail.split(' ').length), last: amount.last + tail.split(' ').length };
  const before = low(at - 1);
  const commas =
    before === ',' && /^[\p{L}]/u.test(low(at - 2)) && /^\p{Lu}|^(?:man|woman|accountant|old)$/u.test(sentence[at - 2]?.text ?? '');
  const closed = /^(?:,|\)|\.|;||was|were|is|has|had)$/.test(low(amount.last + 1));
  const word = sentence[at]?.kind === 'word' && low(at).length < 3;
  const said = /^(?:aged|age)$/.test(before) || (before === 'at' && closed && (at === 1 || /^(?:dies|died|dead)$/.test(low(at - 2))));
  const apposed =
    sentence[at]?.kind === 'number' &&
    value > 2 &&
    closed &&
    (commas || (before === ',' && sentence[at - 2]?.kind === 'word' && low(amount.last + 1) === ','));
  return !word && (said || apposed) ? { quantity: fixed('age', value, at, amount.last), last: amount.last } : undefined;
}

/** `two in five respondents`, `one in every 500 users`: a share. */
function oneIn(sentence: readonly Token[], at: number, lang: KnownLanguage): Reading | undefined {
  const part = amountAt(sentence, at, lang, false);
  if (!part || part.part || sentence[at]?.low === 'a' || sentence[part.last + 1]?.low !== 'in') return undefined;
  const every = /^(?:every|each)$/.test(sentence[part.last + 2]?.low ?? '') ? 1 : 0;
  const whole = amountAt(sentence, part.last + 2 + every, lang, false);
  const [one, of] = [part.values[0] ?? 0, whole?.values[0] ?? 0];
  if (!whole || one >= of || one > 10 || of > 1000 || sentence[whole.last + 1]?.kind !== 'word') return undefined;
  return { quantity: { ...fixed('percent', (100 * one) / of, at, whole.last), slack: 1.5 }, last: whole.last };
}

/** `seven of the twelve judges`, `28 of his 68 punches`, `all six`: how many of how many. */
function share(sentence: readonly Token[], at: number, lang: KnownLanguage): Reading | undefined {
  const all = sentence[at]?.low === 'all' ? 1 : 0;
  const part = amountAt(sentence, at + all, lang, false);
  const value = part?.values[0];
  if (!part || part.part || value === undefined || value < 2 || !Number.isInteger(value)) return undefined;
  if (all) return { quantity: { ...fixed('count', value, at + 1, part.last), of: value }, last: part.last };
  const joint = /^(?:of|von|sur|de)$/.test(sentence[part.last + 1]?.low ?? '');
  const gap = /^(?:the|its|his|her|their|den|der|les|los|las|sus)$/.test(sentence[part.last + 2]?.low ?? '') ? 3 : 2;
  const whole = joint ? amountAt(sentence, part.last + gap, lang, false) : undefined;
  const of = whole?.values[0];
  if (!whole || of === undefined || of < value || whole.part) return undefined;
  return { quantity: { ...fixed('count', value, at, whole.last), of }, last: whole.last };
}

function fixed(dimension: string, value: number, first: number, last: number): Quantity {
  return { dimension, ranges: [[value, value]], written: [value], slack: 0, factor: 1, first, last, exact: true };
}
