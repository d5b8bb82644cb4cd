import type { Token } from './conflict-tokens.ts';
import type { DateMention } from './dates-moment.ts';

/** Minutes east of Greenwich. */
const zones = new Map([
  ['gmt', 0],
  ['utc', 0],
  ['est', -300],
  ['edt', -240],
  ['cst', -360],
  ['cdt', -300],
  ['pst', -480],
  ['pdt', -420],
  ['cet', 60],
  ['cest', 120],
  ['bst', 60],
  ['ist', 330],
]);
/** `20:45`, `7.30 p.m.`, `6 a.m.`, `1630 GMT`, `17 Uhr`, `at noon`; minutes after midnight. */
export function clock(sentence: readonly Token[], at: number): DateMention | undefined {
  const token = sentence[at];
  if (token?.kind === 'word') return namedHour(sentence, at);
  const parts = /^(\d{1,2})(?:[:.](\d{2}))?$/.exec(token?.low ?? '') ?? /^(\d{2})(\d{2})$/.exec(token?.low ?? '');
  const hour = Number(parts?.[1]);
  const minutes = Number(parts?.[2] ?? 0);
  if (!parts || hour > 24 || minutes > 59) return undefined;
  const mark = sentence[at + 1]?.low ?? '';
  const marked = /^(?:[ap]m|uhr|h)$/.test(mark);
  const next = marked ? at + 2 : at + 1;
  const zone = zones.get(sentence[next]?.low ?? '') ?? longZone(sentence, next);
  const local = sentence[next]?.low === 'local';
  const written = token?.low ?? '';
  const isTime = (marked && mark !== 'h') || zone !== undefined || written.includes(':') || (written.includes('.') && local);
  if (!isTime) return undefined;
  const last = zone === undefined ? next - 1 : next;
  return {
    moment: {
      minute: onDial(hour, mark) * 60 + minutes,
      give: giveOf(sentence, at, parts[2] === undefined),
      ...(zone === undefined ? {} : { zone }),
    },
    first: at,
    last,
  };
}

/** By how many minutes a time of day may be off. */
function giveOf(sentence: readonly Token[], at: number, isBareHour: boolean): number {
  if (isAbout(sentence, at)) return 30;
  return isBareHour ? 15 : 5;
}

function isAbout(sentence: readonly Token[], at: number): boolean {
  const before = sentence.slice(Math.max(0, at - 2), at).map(({ low }) => low);
  return before.some((low) =>
    /^(?:about|around|shortly|just|nearly|almost|approximately|roughly|circa|soon|gegen|kurz|vers|peu|hacia|before|after|past)$/.test(low),
  );
}

function onDial(hour: number, mark: string): number {
  if (mark === 'pm' && hour < 12) return hour + 12;
  return mark === 'am' && hour === 12 ? 0 : hour;
}

/** `at noon`; a night that lasts until midnight is no time of day. */
function namedHour(sentence: readonly Token[], at: number): DateMention | undefined {
  const low = sentence[at]?.low ?? '';
  if (
    !/^(?:noon|midday|midnight|mitternacht|minuit|midi|medianoche|mediodia)$/.test(low) ||
    !/^(?:at|um|a)$/.test(sentence[at - 1]?.low ?? '')
  )
    return undefined;
  return {
    moment: { give: isAbout(sentence, at) ? 30 : 15, minute: /^(?:mi(?:dnight|tternacht|nuit)|medianoche)$/.test(low) ? 0 : 720 },
    first: at,
    last: at,
  };
}

function longZone(sentence: readonly Token[], at: number): number | undefined {
  const [region, kind] = [sentence[at]?.low ?? '', sentence[at + 1]?.low ?? ''];
  if (!/^(?:standard|daylight)$/.test(kind)) return undefined;
  const hours = new Map([
    ['eastern', -5],
    ['central', -6],
    ['mountain', -7],
    ['pacific', -8],
  ]).get(region);
  return hours === undefined ? undefined : (hours + (kind === 'daylight' ? 1 : 0)) * 60;
}
