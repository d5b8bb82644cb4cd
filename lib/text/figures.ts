/** Marks of thousands, millions and so on, in the spellings of newspapers. */
const scales: Readonly<Record<string, string>> = {
  bn: 'bn',
  billion: 'bn',
  b: 'bn',
  m: 'm',
  mn: 'm',
  million: 'm',
  tn: 'tn',
  trillion: 'tn',
};

const pattern =
  /(?<currency>[$€£¥]|US\$)?(?<![\p{L}\d.])(?<prefix>v)?(?<number>\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)*)(?:[\s-]?(?<scale>bn|billion|mn|million|tn|trillion|b|m)\b)?(?:\s?(?<percent>%|per\s?cent\b))?/giu;

/**
 * The telling figures of a text, by one spelling each (`27%`, `7.5bn`, `5.7.0`, `2032`), with the way they were written.
 * Bare numbers under 1000 say too little and are left out.
 */
export function figures(text: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const { 0: written, groups } of text.matchAll(pattern)) {
    if (!groups?.number) continue;
    const number = groups.number.replaceAll(',', '');
    const scale = scales[groups.scale?.toLowerCase() ?? ''] ?? '';
    const isVersion = groups.prefix !== undefined || /\..*\./.test(number);
    const key = groups.percent ? `${number}%` : `${number}${scale}`;
    if (groups.percent || scale || groups.currency || isVersion || Number(number) >= 1000) found.set(key, written.trim());
  }
  return found;
}
