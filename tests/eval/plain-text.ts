/** A text without markup. */
export interface TitledText {
  readonly title: string;
  readonly lead: string;
}

/** A readme: its first heading, and what follows it. */
export function plainMarkdown(source: string): TitledText {
  const text = withoutTags(
    source
      .replaceAll(/^(```|~~~)[\s\S]*?^\1.*$/gm, '')
      .replaceAll(/!\[[^\]]*\](\([^)]*\)|\[[^\]]*\])/g, '')
      .replaceAll(/\[([^\]]*)\](\([^)]*\)|\[[^\]]*\])/g, '$1')
      .replaceAll(/^\[[^\]]*\]:.*$/gm, '')
      .replaceAll(/^(.+)\n(?:=+|-{3,})$/gm, '# $1')
      .replaceAll(/https?:\S+|[`*_|]/g, ' '),
  );
  const lines = text.split('\n').map((line) => line.trim());
  const at = lines.findIndex((line) => line.startsWith('#'));
  const first = at >= 0 ? at : lines.findIndex((line) => line !== '');
  const clean = (line: string) => line.replace(/^(#+|[->])\s*/, '').trim();
  return {
    title: clean(lines[first] ?? ''),
    lead: lines
      .filter((_, line) => line !== first)
      .map(clean)
      .filter((line) => line !== '')
      .join('\n'),
  };
}

/** A manual page in roff: its line of name, and what follows it. */
export function plainRoff(source: string): TitledText {
  const lines = source.split('\n').flatMap((line) => {
    if (/^['.]\s*\\"/.test(line)) return [];
    const [, macro, rest] = /^[.']\s*(\w+)\s*(.*)$/.exec(line) ?? [];
    if (macro === undefined) return /^[.']/.test(line) ? [] : [unescaped(line)];
    if (/^(SH|Sh|SS|Ss)$/.test(macro)) return [`\n# ${unescaped(rest ?? '')}`];
    return /^(B|I|BR|BI|IR|IB|RB|RI|Nm|Nd|Fl|Ar|Em|Sy|Pa|Xr|SM|SB)$/.test(macro) ? [unescaped(rest ?? '').replaceAll('"', '')] : [];
  });
  const [, name = '', ...rest] = lines.join('\n').split(/^# .*$/m);
  return { title: name.trim().split('\n').join(' '), lead: rest.join('\n').replaceAll(/\n{2,}/g, '\n') };
}

const accents: Readonly<Record<string, string>> = {
  "'": '\u0301',
  '`': '\u0300',
  '^': '\u0302',
  ':': '\u0308',
  '~': '\u0303',
  ',': '\u0327',
};

function unescaped(line: string): string {
  return line
    .replaceAll(/\\f(\[\w*\]|\(..|.)|\\[s][-+]?\d+|\\[&/,|^%:]|\\"[^\n]*/g, '')
    .replaceAll(/\\(\(|\[)(aq|cq|oq)\]?/g, "'")
    .replaceAll(/\\(\(|\[)(ss)\]?/g, 'ß')
    .replaceAll(/\\\[u([0-9A-F]{4})\]/g, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replaceAll(/\\(?:\[|\()(['`^:~,])([A-Za-z])\]?/g, (_, accent: string, letter: string) =>
      `${letter}${accents[accent] ?? ''}`.normalize(),
    )
    .replaceAll(/\\[(*](\[[^\]]*\]|\(?..)|\\\[[^\]]*\]/g, ' ')
    .replaceAll('\\-', '-')
    .replaceAll('\\e', '\\');
}

/** An HTML page: its title, and the text of its body. */
export function plainHtml(source: string): TitledText {
  const body = source.replaceAll(/<(script|style|nav|head|header|footer)\b[\s\S]*?<\/\1\s*>/gi, ' ');
  return {
    title: withoutTags(/<title[^>]*>([\s\S]*?)<\/title>/i.exec(source)?.[1] ?? ''),
    lead: withoutTags(body).replaceAll(/\s*\n\s*/g, '\n'),
  };
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

function withoutTags(text: string): string {
  return text
    .replaceAll(/<!--[\s\S]*?-->|<\/?[a-z][^>]*>/gi, ' ')
    .replaceAll(/&(\w+);/g, (whole, name: string) => entities[name] ?? whole)
    .replaceAll(/[ \t]+/g, ' ');
}
