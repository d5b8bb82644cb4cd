/** How a sentence names whose word it gives: a speaker by name or description, a document, or an announcement of nobody named. */
export interface Attribution {
  /** The words that name the source, as they stand in the sentence. */
  readonly phrase: string;
  /** Names in it, folded: what two phrases have to share to mean one source. None for "the company", "officials" and "a statement". */
  readonly names: readonly string[];
  /** It is, or is of, something published: a statement, a release, a filing, an announcement. */
  readonly isDocument: boolean;
}

const saying =
  'said|says|told|announced|announces|confirmed|confirms|added|stated|wrote|tweeted|posted|claimed|claims|argued|argues|warned|warns|disclosed|revealed|reveals|noted|insisted|acknowledged|explained|promised|predicted|estimated|testified|reported|unveiled|declared|pledged';
const documents =
  'statement|announcement|press release|news release|release|filing|blog post|blogpost|post|letter|memo|report|interview|news conference|press conference|briefing|tweet|court papers|court documents|documents|lawsuit|complaint|indictment|study|paper|email|e-mail|regulatory filing|earnings report';
const published =
  'statement|announcement|press release|news release|release|filing|blog post|blogpost|report|study|memo|court papers|court documents|documents';

/** A stretch that names somebody: up to twelve words without a full stop in between. */
const someone = "((?:[\\p{L}\\p{N}][\\p{L}\\p{N}.&'’-]*[,]? ){0,11}?[\\p{L}\\p{N}][\\p{L}\\p{N}.&'’-]*)";
/** The same within one clause. */
const subject = "((?:[\\p{L}\\p{N}][\\p{L}\\p{N}.&'’-]* ){0,9}?[\\p{L}\\p{N}][\\p{L}\\p{N}.&'’-]*)";
const day = '(?: (?:on |late |early )?(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|today|yesterday))?';

/** Each with the group that names the source, the most telling first. */
const patterns: readonly RegExp[] = [
  new RegExp(`\\b(?:[Aa]ccording to|[Pp]er|[Cc]iting) ${someone}(?=[,.;:—–]|$| (?:that|which|who|and said))`, 'u'),
  new RegExp(`[,”"’'] (?:${saying}) ${someone}(?=[,.;:—–]|$| (?:in|on|at|after|during|when|as|of)\\b)`, 'u'),
  new RegExp(
    `(?:^|[,;:—–“"] |\\b(?:and|but|that|which|as|while|because) )${subject}(?:, [^,.;]{1,60},)?${day} (?:has |have |had |also |later |jointly |also said and )?(?:${saying})\\b(?! by\\b)`,
    'u',
  ),
  new RegExp(
    `\\b((?:(?:[Aa]n?|[Tt]he|[Ii]ts|[Tt]heir|[Hh]is|[Hh]er|[\\p{Lu}][\\p{L}]*['’]s) )(?:[\\p{L}-]+ ){0,3}?(?:${published}))\\b(?=(?: (?:with|to|for) [\\p{L}-]+(?: [\\p{L}-]+)?)? (?:said|says|showed|shows|stated|found|read|that|by|from|on|posted|published|released|filed|outlining|setting)\\b|[,.;])`,
    'u',
  ),
  new RegExp(`\\bin ((?:(?:a|an|the|its|their|his|her) )?(?:[\\p{L}-]+ ){0,3}?(?:${documents}))\\b`, 'u'),
  new RegExp(
    `\\b(?:announced|unveiled|disclosed|published|revealed) (?:jointly )?by ${someone}(?=[,.;:—–]|$| (?:on|in|at|last|this|late|early|and will|will)\\b)`,
    'u',
  ),
  /\b(?:[Ll]aut|[Nn]ach Angaben (?:von|der|des)|[Ss]elon|[Dd]['’]après|[Ss]egún|[Dd]e acuerdo con) ((?:[\p{L}\p{N}.&'’-]+ ){0,7}?[\p{L}\p{N}.&'’-]+)(?=[,.;:]| (?:hat|haben|wird|werden|ist|sind|a|ont|est|ha|han|es)\b|$)/u,
  /((?:[\p{L}\p{N}.&'’-]+ ){0,6}?[\p{L}\p{N}.&'’-]+) (?:sagte|teilte|erklärte|kündigte|bestätigte|a déclaré|a annoncé|a indiqué|ont annoncé|dijo|anunció|anunciaron|declaró|afirmó)\b/u,
];
/** Something was made known, and the sentence does not say by whom. */
const unnamed =
  /\b(?:(?:deal|plans?|agreement|terms|move|pact|partnership|arrangement|changes?|measures?|rules|figures|results|timetable),?|which|that) (?:(?:was|were|is|are|had been|has been) )?(?:announced|unveiled|disclosed)(?! by\b)/u;

const lead = /^(?:(?:but|and|as|while|that|which|because|the|a|an|also|however|meanwhile|later|still|then|on|in|when|where) )+(?=\p{Lu})/iu;
const notNames = new Set(
  'The A An In On At As But And If When While After Before Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October November December He She They It We I You That This These Those Its Their His Her According Mr Mrs Ms Dr CEO President Chief Executive Spokesman Spokeswoman Spokesperson Officials Police Officials Authorities Prosecutors Experts Analysts Residents Witnesses Researchers Scientists Doctors Lawmakers Critics Supporters Investigators Both Two Der Die Das Le La Les El Los Las Un Une Una Ein Eine'.split(
    ' ',
  ),
);

/** Something published stands behind it. */
const isPublished = new RegExp(`\\b(?:${documents})\\b|\\b(?:announced|unveiled|disclosed)\\b`, 'u');

/** The full stop of the sentence, not that of `Inc.` or `U.S.` */
const stop = /(?<![.\s(]\p{Lu}|\b(?:Inc|Corp|Co|Ltd|Jr|Sr))[.,;:]+$/u;

/** Sentences longer than this are not looked into. */
const longest = 1500;

const isNobody = /^(?:there|what|which|who|that)$|^(?:it|he|she|they|we|I|there) |^(?:every|some|any|no)(?:body|one|thing)\b/i;
/** "Residents were told": those who hear it are not whose word it is. */
const isPassive = /\b(?:be|been|being|is|are|was|were|gets?|got)$/i;

/** Whose word a sentence gives, as it says itself; undefined where it speaks in its own right. */
export function attributionIn(sentence: string): Attribution | undefined {
  if (sentence.length > longest) return undefined;
  const isDocument = isPublished.test(sentence);
  if (unnamed.test(sentence)) return { phrase: 'the announcement', names: [], isDocument: true };
  for (const pattern of patterns) {
    const phrase = pattern.exec(sentence)?.[1]?.replace(lead, '').replace(stop, '').trim();
    if (phrase && !isNobody.test(phrase) && !isPassive.test(phrase)) return { phrase, names: namesIn(phrase), isDocument };
  }
  return undefined;
}

/**
 * The proper names of a phrase, folded: capitalized words that are no titles and no days. A first word may be capitalized because it
 * begins the sentence: it is a name where another one follows, or nothing.
 */
function namesIn(phrase: string): string[] {
  const words = phrase.match(/\p{L}[\p{L}\p{N}.&'’-]*/gu) ?? [];
  const isCapital = (word: string | undefined) => word !== undefined && /^\p{Lu}/u.test(word);
  return words
    .filter(
      (word, at) => isCapital(word) && !notNames.has(word) && (at > 0 || words.length === 1 || isCapital(words[1]) || words[1] === 'and'),
    )
    .map((word) => word.replace(/['’]s$|[.,'’]+$/u, '').toLowerCase());
}

const sayingWords = new RegExp(
  `^[\\s,]*(?:(?:has|have|had|also|later|jointly) )?(?:${saying})(?: (?:in|at) (?:a|an|the|its|their|his|her) (?:[\\p{L}-]+ ){0,2}(?:${documents}))?(?: that)?\\b[,:]?`,
  'u',
);
const before = /(?:^|,)?\s*(?:according to|per|citing|as|said|says|told)(?: (?:a|an|the|its|their|his|her))?\s*$/iu;

/** What a sentence says beside whose word it is: "The lock leaks, Bo Lind said." is "The lock leaks". The sentence itself where little is left. */
export function withoutAttribution(sentence: string): string {
  const found = attributionIn(sentence);
  const at = found ? sentence.indexOf(found.phrase) : -1;
  if (!found || at < 0) return sentence;
  const head = sentence
    .slice(0, at)
    .replace(before, '')
    .replace(/,\s*(?:the|a|an)?\s*$/i, '');
  const tail = sentence.slice(at + found.phrase.length).replace(sayingWords, '');
  const left = `${head} ${tail}`.replace(/\s+/g, ' ').trim();
  return left.split(' ').length >= 4 ? left : sentence;
}
