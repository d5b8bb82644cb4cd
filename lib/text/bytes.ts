const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;

/** An amount of data as a reader of a language writes it, in the largest unit that leaves at least one: 12 400 bytes are "12.4 kB". */
export function formatBytes(bytes: number, lang: string): string {
  const step = bytes < 1 ? 0 : Math.min(units.length - 1, Math.floor(Math.log10(bytes) / 3));
  const unitDisplay = step === 0 ? 'long' : 'short';
  const format = new Intl.NumberFormat(lang, { style: 'unit', unit: units[step] ?? 'byte', unitDisplay, maximumSignificantDigits: 3 });
  return format.format(bytes / 1000 ** step);
}
