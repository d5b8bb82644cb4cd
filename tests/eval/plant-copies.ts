/** An article as it is, or planted: whose text it carries. */
export interface Planted {
  readonly id: string;
  readonly story: string;
  readonly text: string;
  readonly date: string | undefined;
  /** The ids of the articles that it is made of; none of its own. */
  readonly from: readonly string[];
}

/** What a copy is made of, and what is drawn at random. */
export interface Ground {
  readonly article: Planted;
  /** Another article of its story. */
  readonly other: Planted | undefined;
  /** Paragraphs of an article about something else. */
  readonly foreign: readonly string[];
  readonly random: () => number;
}

/** How copies differ from what they are copied from. */
export const plantings: Readonly<Record<string, (ground: Ground) => string | undefined>> = {
  verbatim: ({ article }) => article.text,
  'cut to 60 %': ({ article }) => cut(article.text, 0.6),
  'cut to 30 %': ({ article }) => cut(article.text, 0.3),
  'new first paragraph': ({ article, foreign }) => [foreign[0], ...article.text.split('\n').slice(1)].join('\n'),
  'house style': ({ article, random }) => houseStyle(article.text, random),
  'local paragraphs around': ({ article, foreign }) => [...foreign.slice(0, 2), article.text, ...foreign.slice(2, 4)].join('\n'),
  'house style, local paragraphs': ({ article, foreign, random }) =>
    [...foreign.slice(0, 2), houseStyle(article.text, random), ...foreign.slice(2, 4)].join('\n'),
  'cut to 60 %, house style': ({ article, random }) => houseStyle(cut(article.text, 0.6), random),
  'other marks and entities': ({ article }) => otherMarks(article.text),
  'two joined': ({ article, other }) => other && `${article.text}\n${other.text}`,
};

/** The first lines of a text, as many as make up a share of its words. */
function cut(text: string, share: number): string {
  const most = text.split(/\s+/).length * share;
  const kept: string[] = [];
  let length = 0;
  for (const line of text.split('\n')) {
    if (length >= most) break;
    kept.push(line);
    length += line.split(/\s+/).length;
  }
  return kept.join('\n');
}

const spellings: readonly [RegExp, string][] = [
  [/\b(?:Monday|Tuesday|Wednesday|Thursday|Friday)\b/g, 'yesterday'],
  [/\bJan(?:\.|uary) (\d+)/g, '$1 January'],
  [/\bpercent\b/g, 'per cent'],
  [/(\w)ize(d?)\b/g, '$1ise$2'],
  [/\bcolor/g, 'colour'],
  [/\bU\.S\./g, 'US'],
  [/\bcenter/g, 'centre'],
  [/\bmillion\b/g, 'm'],
  [/\bsaid\b/g, 'stated'],
  [/\bpolice\b/g, 'officers'],
  [/\babout\b/g, 'around'],
  [/\b(?:Mr|Mrs|Ms|Dr)\.? /g, ''],
];

/** Dates, spelling, marks and stock words by another paper's rules, and one word in 25 changed or left out. */
function houseStyle(text: string, random: () => number): string {
  const styled = spellings.reduce((result, [word, other]) => result.replace(word, other), otherQuotes(text));
  return styled.replace(/\b\p{Ll}{3,}\b/gu, (word) => {
    const drawn = random();
    return drawn < 0.02 ? '' : drawn < 0.04 ? 'indeed' : word;
  });
}

function otherQuotes(text: string): string {
  return text.replace(/(?:``|“|") ?([^"“”\n]*?) ?(?:''|”|")/g, '„$1“');
}

function otherMarks(text: string): string {
  const guillemets = text.replace(/(?:``|“) ?([^"“”\n]*?) ?(?:''|”)/g, '« $1 »');
  return guillemets
    .replace(/&/g, '&amp;')
    .replace(/"/g, '&quot;')
    .replace(/’/g, '&#8217;')
    .replace(/'/g, '&#x27;')
    .replace(/[–—]/g, '&mdash;');
}
