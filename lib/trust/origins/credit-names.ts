/** A source that an article names as that of its text. A source that it only quotes, "told Reuters", is none. */
export interface Credit {
  /** The agency by its usual name, or what the article calls the source. */
  readonly name: string;
  readonly how: 'byline' | 'dateline' | 'title' | 'line' | 'sign-off' | 'copyright' | 'republished';
  /** The words that say so, as evidence. */
  readonly words: string;
}

/**
 * Whom a name as it stands in a credit means; undefined for what is no source's.
 * `isSure` says that what stands around it shows that it is a credit, so that `PA` is no place.
 */
export type FindSource = (name: string, isSure?: boolean) => string | undefined;

/** Between the names of a list, in the languages that credits are looked for in. */
const between = /\s*[,;/&+|]\s*|\s+(?:and|und|et|y|e|en|og|och)\s+/u;

/** What may follow an agency's name in a credit: `AP Sports Writer`. */
const writers =
  /\s+(?:(?:chief|senior|special|sports?|business|science|medical|health|political|legal|news|national|foreign|photo|video|staff|wire|data)\s+)*(?:writers?|reporters?|journalists?|correspondents?|editors?|staff|newsroom|service|wires?|agency|news agency|services|agencies)(?:\s.*)?$/iu;

/** The agencies of a list that holds nothing else: `AP`, `dpa/AFP`, `The Associated Press and Reuters`; none where something else is in it. */
export function onlyAgencies(list: string, find: FindSource, isSure = false): string[] {
  const parts = list.trim().replace(/[.:]$/, '').split(between).filter(Boolean);
  const whole = find(list.trim().replace(/[.:]$/, ''), isSure);
  if (whole !== undefined) return [whole];
  const names = parts.map((part) => agencyOf(part, find, isSure));
  const known = names.filter((name) => name !== undefined);
  const others = parts.filter(
    (part, at) =>
      names[at] === undefined && !/^(?:other |news |wire )*(?:agencies|agenturen|agences|agencias|staff|wires?|services?)$/i.test(part),
  );
  return others.length === 0 ? [...new Set(known)] : [];
}

/** The agencies in a list of people and agencies: `Jane Roe, Associated Press`. */
export function agenciesAmong(list: string, find: FindSource): string[] {
  const whole = find(list);
  if (whole !== undefined) return [whole];
  const parts = list.split(/\s*[,;/&+|()]\s*|\s+(?:and|und|et|y|for|für|pour|para|via|with|from|of|[-–—])\s+/u);
  return [...new Set(parts.map((part) => agencyOf(part, find, false)).filter((name) => name !== undefined))];
}

function agencyOf(text: string, find: FindSource, isSure: boolean): string | undefined {
  return find(text, isSure) ?? find(text.replace(writers, ''), isSure);
}
