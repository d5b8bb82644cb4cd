import { type Credit, type FindSource, onlyAgencies } from './credit-names.ts';

const subject = String.raw`\b(?:this|the) (?:article|story|report|piece|column|post|text)`;
const patterns: readonly RegExp[] = [
  /\b(?:originally|first) (?:published|appeared|posted)(?: \w+ \d{1,2}(?:, \d{4})?,?)? (?:by|on|in|at|with) ([^;()\n]{2,100})/iu,
  new RegExp(
    `${subject} (?:was|is|has been) (?:re-?published|syndicated|provided|distributed|supplied) (?:by|from|with permission (?:from|of)|courtesy of) ([^;()\\n]{2,100})`,
    'iu',
  ),
  new RegExp(
    `${subject} (?:was|is|has been) (?:originally |first )?(?:written|produced|reported|created) (?:by [^;()\\n]{2,80}? )?for ([^;()\\n]{2,100})`,
    'iu',
  ),
  /\b(?:dieser|der) (?:artikel|beitrag|text) (?:ist|erschien|wurde) zuerst (?:bei|in|im|auf|von) ([^;()\n]{2,100})/iu,
  /\bcet article (?:a été publié|est paru) (?:à l['’]origine|d['’]abord|initialement) (?:par|sur|dans) ([^;()\n]{2,100})/iu,
  /\b(?:publicado|apareció) originalmente (?:por|en) ([^;()\n]{2,100})/iu,
];
const produced = new RegExp(
  `${subject} (?:was|is|has been) (?:originally |first )?(?:written|produced|reported|created|published) by ([^;()\\n]{2,80})`,
  'iu',
);

/** Where a name ends. */
const end = /\.(?=\s|$)|,|\s(?:on|and is|and was|under|as|with|at|by|here|in|erschienen|veröffentlicht|am|le|el)\s.*$|\shere$|:.*$/iu;
const noName =
  /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun)[a-z]*\b|^\d|^(?:this|our|these|an?|its|their|his|her|my)\b/iu;

/** The source that a line names as where the text comes from: `originally published by …`, `written by … for …`. */
export function otherSource(line: string, find: FindSource): Credit[] {
  if (line.length > 600) return [];
  for (const pattern of patterns) {
    const [words = '', rest = ''] = pattern.exec(line) ?? [];
    const name = rest.split(end)[0]?.trim() ?? '';
    if (name === '' || noName.test(name) || !/^[\p{Lu}\p{Lo}]|^[\w-]+\.[a-z]{2,}$|^the \p{Lu}/u.test(name) || name.split(' ').length > 8)
      continue;
    const agencies = onlyAgencies(name, find, true);
    const evidence = words.slice(0, words.length - rest.length + rest.indexOf(name) + name.length);
    return (agencies.length > 0 ? agencies : [name]).map((each) => ({ name: each, how: 'republished', words: evidence }));
  }
  const [words = '', rest = ''] = produced.exec(line) ?? [];
  return onlyAgencies(rest.split(end)[0] ?? '', find).map((name) => ({ name, how: 'republished', words: words.trim() }));
}
