import { agencyNamed } from './agencies.ts';
import { agenciesAmong, type Credit, type FindSource, onlyAgencies } from './credit-names.ts';
import { otherSource } from './other-source.ts';
import { plainText } from './plain.ts';

/** Where credits are looked for. */
export interface Credited {
  readonly title?: string | undefined;
  readonly byline?: string | undefined;
  readonly text: string;
}

/** How many lines at the start and the end of a text are read, and how long a line of a credit is. */
const read = { first: 4, last: 6, length: 400 };

/**
 * The credits of an article: in its byline and title, in the dateline, and in its first and last lines. One for each source.
 * @param find the sources that are looked for; what an article says it was first published by is found whatever its name
 */
export function creditsOf({ title = '', byline = '', text }: Credited, find: FindSource = agencyNamed): Credit[] {
  const lines = linesOf(plainText(text));
  const start = lines.slice(0, read.first);
  const end = lines.slice(Math.max(start.length, lines.length - read.last));
  const found: Credit[] = [
    ...inByline(byline, find),
    ...inTitle(plainText(title).trim(), find),
    ...start.flatMap((line) => [...(isByline(line, find) ? inByline(line, find) : []), ...inDateline(line, find)]),
    ...[...start, ...end].flatMap((line) => [
      ...inLine(line, find),
      ...signOff(line),
      ...copyright(line, find),
      ...otherSource(line, find),
    ]),
    ...lines.slice(-3).flatMap((line) => atEnd(line, find)),
  ];
  return [...new Map(found.toReversed().map((credit) => [credit.name.toLowerCase(), credit])).values()].reverse();
}

/** The lines of a text, tokenised brackets put right; of a long one its sentences, since some texts come as one line. */
function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) =>
      line
        .replace(/-LRB-/g, '(')
        .replace(/-RRB-/g, ')')
        .replace(/\s+/g, ' ')
        .replace(/([([]) | (?=[)\]])/g, '$1')
        .trim(),
    )
    .flatMap((line) => (line.length > read.length ? line.split(/(?<=[.!?…]["”’)]?) (?=[\p{Lu}(©—–-])/u) : line))
    .filter((line) => line !== '');
}

function credits(names: readonly string[], how: Credit['how'], words: string): Credit[] {
  return names.map((name) => ({ name, how, words: words.trim().slice(0, read.length) }));
}

const by = /^(?:by|von|par|por|di|da|de|door|af|av)\s*:?\s+/i;

/** The line of a text that says who wrote it, or names an agency and nothing else. */
function isByline(line: string, find: FindSource): boolean {
  return line.length <= 120 && (/^(?:by|von|par|por)\s*:?\s+\p{Lu}/iu.test(line) || onlyAgencies(line, find).length > 0);
}

function inByline(byline: string, find: FindSource): Credit[] {
  const line = byline.replace(/\s+/g, ' ').trim();
  const names = line.replace(by, '');
  const all = onlyAgencies(names, find, true);
  return credits(all.length > 0 ? all : agenciesAmong(names, find), 'byline', line);
}

function inTitle(title: string, find: FindSource): Credit[] {
  const [words = '', bracket, after] = / \(([^()]{2,40})\)$| [-–—|] ([^-–—|]{2,40})$/u.exec(title) ?? [];
  return credits(onlyAgencies(bracket ?? after ?? '', find), 'title', words);
}

/** `LONDON, May 4 (Reuters) -`, `MOSCOW, May 4. /TASS/`, `AFP - `, `BERLIN dpa | `. */
const datelines = [
  /^([^()]{0,80})\(([^()]{2,40})\)[\s.]*(?:[-–—_:|]|$)/u,
  /^((?:[^()/]{0,60}\s)?)\/([\p{L}-]{2,12})\/[\s.]*/u,
  /^((?:[^()]{0,50}[\s,.])?)([\p{L}/]{2,20}|(?:The )?Associated Press) ?(?:\.?[-–—]{1,2}|\|) /u,
];

function inDateline(line: string, find: FindSource): Credit[] {
  for (const pattern of datelines) {
    const [words = '', place = '', names = ''] = pattern.exec(line) ?? [];
    const agencies = isPlaceAndDay(place) ? onlyAgencies(names, find, pattern !== datelines[2]) : [];
    if (agencies.length > 0) return credits(agencies, 'dateline', words);
  }
  return [];
}

/** No sentence: of its longer words all but one begin with a capital, as those of places and days do. */
function isPlaceAndDay(text: string): boolean {
  const longer = text.match(/[\p{L}\p{M}]{4,}/gu) ?? [];
  return text.split(' ').length <= 12 && longer.filter((word) => /^\p{Ll}/u.test(word)).length <= 1;
}

/** What stands before the name of a source, in lines of their own or in sentences of the first and last lines. */
const before =
  /(?:\b(?:(?:with|includes?|using) (?:additional )?(?:reporting|files|inputs?|information|contributions?|material|reports?) (?:from|by)|additional reporting (?:from|by)|(?:information|material) (?:from|by)|(?:provided|distributed|supplied|syndicated) by|courtesy of|mit (?:\p{L}+)?(?:material|informationen) (?:von|der|des)|unter verwendung von (?:material|meldungen) (?:von|der|des)|con (?:información|informaciones|datos) de|avec (?:des )?(?:informations?|dépêches?) (?:de|d['’])|con informazioni (?:di|da))|\b(?:quelle|source|fuente|fonte|kilde|bron|källa)\s?:)\s*([^.;:()\n]{2,80})/giu;
const alone = /^\(?(?:with|mit|avec|con|com|via|from|met|med)\s+([^().]{2,60})\)?\.?$/iu;
const after =
  /\bcontributed (?:reporting|writing|research|material|information|to th(?:is|e) (?:\p{L}+ )?(?:report|story|article|coverage|piece|dispatch))\b|\bprovided (?:reporting|material|information) (?:for|to) this\b|\bcontributed\.?\)?$/iu;

function inLine(line: string, find: FindSource): Credit[] {
  const stated = [...line.matchAll(before)].flatMap(([words, names = '']) => {
    const list = names.replace(/\s+(?:was|were|is|are|has|have|in|on|at|under|wurde|a été)\s.*$/iu, '');
    return credits(agenciesAmong(list, find), 'line', words);
  });
  const [whole = '', names = ''] = alone.exec(line) ?? [];
  const contributed = line.length <= read.length ? line.search(after) : -1;
  const people = line
    .slice(0, Math.max(0, contributed))
    .split(/[.;:()]\s/u)
    .at(-1)
    ?.replace(/^[*(\s—–-]+| also\s*$/gu, '');
  const helpers = agenciesAmong(people ?? '', find);
  return [...stated, ...credits(onlyAgencies(names, find), 'line', whole), ...credits(helpers, 'line', line)];
}

/** Reuters alone ends its articles so. */
const reuters = /^\(?(?:additional )?(?:reporting|writing)(?: and writing)? by [^;]{3,200};.{0,300}\bediting by /i;

function signOff(line: string): Credit[] {
  return reuters.test(line) ? credits(['Reuters'], 'sign-off', line) : [];
}

const mark = /(?:©|\(c\)|\bcopyright\b)[\s©]*(?:\(c\)\s*)?(?:\d{4}(?:\s*[-–]\s*\d{4})?)?[\s,]*(?:by )?([^.,;()©\n]{2,60})/iu;

function copyright(line: string, find: FindSource): Credit[] {
  const [words = '', names = ''] = mark.exec(line) ?? [];
  const list = names.replace(/\s*(?:\ball rights|\balle rechte|\btous droits|\binc\b|\ba warner).*$/iu, '').trim();
  return credits(onlyAgencies(list, find), 'copyright', words);
}

/** `… the police said. (dpa)`, `— AFP`, `Reuters` on a line of its own. */
function atEnd(line: string, find: FindSource): Credit[] {
  if (/\b(?:photo|foto|image|bild|picture|video)s?\b/iu.test(line.slice(-60))) return [];
  const [bracket = '', inside] = /(?<=^|[.!?…"”“»'’)] ?)[([]([^()[\]]{2,60})[)\]]\.?$/u.exec(line) ?? [];
  const [dash = '', behind] = /(?<=^|[.!?…"”“»'’)] ?)(?:[-–—]{1,2} ?)([^-–—.]{2,40})\.?$/u.exec(line) ?? [];
  const names = (inside ?? behind ?? (line.length <= 60 ? line : '')).replace(/^(?:with|mit|avec|con|von|via|by)\s+/iu, '');
  return credits(onlyAgencies(names, find, inside !== undefined), 'line', bracket || dash || line);
}
