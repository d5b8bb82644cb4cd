const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ldquo: '“',
  rdquo: '”',
  bdquo: '„',
  laquo: '«',
  raquo: '»',
  lsaquo: '‹',
  rsaquo: '›',
  lsquo: '‘',
  rsquo: '’',
  sbquo: '‚',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  copy: '©',
};

/** A text with its character references read, `<q>` as quotation marks, and other tags as spaces: some feeds and data sets carry markup. */
export function plainText(text: string): string {
  const tagless = text.includes('<')
    ? text
        .replace(/<q(?: [^<>]{0,200})?>/gi, '“')
        .replace(/<\/q>/gi, '”')
        .replace(/<br ?\/?>|<\/?p>/gi, '\n')
        .replace(/<\/?[a-z][a-z0-9]{0,10}(?: [^<>]{0,500})?\/?>/gi, ' ')
    : text;
  if (!tagless.includes('&')) return tagless;
  return tagless.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,6}));/gi, (whole, decimal, hexadecimal, name) => {
    if (name) return named[String(name).toLowerCase()] ?? whole;
    const code = decimal ? Number(decimal) : Number.parseInt(hexadecimal, 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
