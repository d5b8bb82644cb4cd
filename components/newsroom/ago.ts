const units = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
] as const;

/** How long ago, or how far ahead, a moment is: "5 minutes ago", "in 2 hours", "now" within a minute. Both in milliseconds since 1970. */
export function formatAgo(lang: string, moment: number, now: number): string {
  const words = new Intl.RelativeTimeFormat(lang, { numeric: 'auto' });
  const away = moment - now;
  for (const [unit, length] of units) if (Math.abs(away) >= length) return words.format(Math.trunc(away / length), unit);
  return words.format(0, 'second');
}

/** A length of time in its largest whole unit: 90 is "90 minutes", 120 "2 hours". */
export function formatMinutes(lang: string, minutes: number): string {
  const [unit, length] = minutes % 1440 === 0 ? ['day', 1440] : minutes % 60 === 0 ? ['hour', 60] : ['minute', 1];
  return new Intl.NumberFormat(lang, { style: 'unit', unit: String(unit), unitDisplay: 'long' }).format(minutes / Number(length));
}
