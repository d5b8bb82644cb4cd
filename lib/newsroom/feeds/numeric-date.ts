import { zoneMinutes } from './time-zones.ts';

/** A date and a time of day as they are written. */
export interface DateParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** Seconds since midnight. */
  readonly time?: number | undefined;
  /** Minutes ahead of UTC. */
  readonly zone?: number | undefined;
}

/** 2004-05-01, 20040501, 2004/5/1, 2004.05.01, 2004年5月1日. A year or a month alone names no day. */
const yearFirst = /^(\d{4})(?:(\d{2})(\d{2})|[^\d:]{1,3}(\d{1,2})[^\d:]{1,3}(\d{1,2})\p{L}?)(?!\d)/u;
/** 25/12/2004, 25.12.2004, 12/25/2004. */
const yearLast = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4})(?!\d)/;
const ordinal = /^(\d{4})-?(\d{3})(?!\d)/;
const clock = /^[T ,]*(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)? ?([ap]\.?m\b\.?)?|^[T ](\d{2})(\d{2})(\d{2})?(?!\d)/i;

/** A date that is written in figures alone; undefined where it is not. */
export function numericDate(text: string): DateParts | undefined {
  const { date, length } = ordinalDay(text) ?? yearAtFront(text) ?? yearAtEnd(text) ?? { length: 0 };
  return date && { ...date, ...timeOfDay(text.slice(length)) };
}

/** The time of day at the beginning of a text and the zone behind it. A time that no clock shows is none. */
export function timeOfDay(text: string): Pick<DateParts, 'time' | 'zone'> {
  const found = clock.exec(text);
  if (!found) return {};
  const [whole, hour, minute, second, half, plainHour, plainMinute, plainSecond] = found;
  const shift = half === undefined ? 0 : /^p/i.test(half) ? (Number(hour) % 12) + 12 - Number(hour) : (Number(hour) % 12) - Number(hour);
  const [hours, minutes, seconds] = [Number(hour ?? plainHour) + shift, Number(minute ?? plainMinute), Number(second ?? plainSecond ?? 0)];
  if (hours > 24 || minutes > 59 || seconds > 60) return {};
  const zone = text
    .slice(whole.length)
    .trim()
    .split(/[ ()]/)
    .find((word) => word !== '');
  return { time: hours * 3600 + minutes * 60 + seconds, zone: zone === undefined ? undefined : zoneMinutes(zone) };
}

interface FoundDay {
  readonly date?: DateParts;
  readonly length: number;
}

function yearAtFront(text: string): FoundDay | undefined {
  const found = yearFirst.exec(text);
  if (!found) return undefined;
  const [whole, year, month, day, looseMonth, looseDay] = found;
  const date = { year: Number(year), month: Number(month ?? looseMonth), day: Number(day ?? looseDay) };
  return isPossible(date) ? { date, length: whole.length } : undefined;
}

/** Which comes first, day or month, only shows where one of them is over 12, or where dots make it a day. */
function yearAtEnd(text: string): FoundDay | undefined {
  const found = yearLast.exec(text);
  if (!found) return undefined;
  const [whole, a, mark, b, year] = found;
  const [first, second] = [Number(a), Number(b)];
  const isDayFirst = mark === '.' || first > 12;
  if (!isDayFirst && second <= 12 && first !== second) return undefined;
  const date = { year: Number(year), month: isDayFirst ? second : first, day: isDayFirst ? first : second };
  return isPossible(date) ? { date, length: whole.length } : undefined;
}

/** 2004-122: the day of the year. */
function ordinalDay(text: string): FoundDay | undefined {
  const found = ordinal.exec(text);
  if (!found) return undefined;
  const [whole, year, count] = found;
  const day = new Date(Date.UTC(Number(year), 0, Number(count)));
  const date = { year: Number(year), month: day.getUTCMonth() + 1, day: day.getUTCDate() };
  return Number(count) >= 1 && Number(count) <= 366 ? { date, length: whole.length } : undefined;
}

const isPossible = ({ month, day }: DateParts) => month >= 1 && month <= 12 && day >= 1 && day <= 31;
