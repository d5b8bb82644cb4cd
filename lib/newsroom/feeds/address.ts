/** An address made absolute, or undefined where it is no http(s) address. User names and passwords in it are refused too. */
export function webAddress(written: string | undefined, base?: string): string | undefined {
  const text = written?.trim();
  if (!text || text.length > 4000 || !URL.canParse(text, base)) return undefined;
  const url = new URL(text, base);
  const isWeb = (url.protocol === 'http:' || url.protocol === 'https:') && url.username === '' && url.password === '';
  return isWeb ? url.href : undefined;
}
