import type { Outlet, Role } from './schema.ts';

/** What the role of an article can be read from. */
export interface RoleSigns {
  readonly outlet: Outlet;
  readonly url: string | undefined;
  readonly text: string;
  /** Its byline, dateline or last line credits another outlet. */
  readonly isCredited: boolean;
  /** Some sentence says whose word it gives. */
  readonly isAttributed: boolean;
}

/** Addresses of documents themselves: filings, papers, rulings, releases of code. */
const documents =
  /^https?:\/\/(?:www\.)?(?:sec\.gov\/Archives\/|arxiv\.org\/(?:abs|pdf)\/|(?:\w+\.)?doi\.org\/10\.|supremecourt\.gov\/opinions\/|courtlistener\.com\/(?:docket|opinion)\/|federalregister\.gov\/documents\/|eur-lex\.europa\.eu\/legal-content\/|github\.com\/[^/]+\/[^/]+\/releases\/)/i;
/** Pages that carry what issuers send out. */
const wires = /^https?:\/\/(?:www\.)?(?:prnewswire|businesswire|globenewswire|accesswire|einpresswire|newswire|presseportal)\.[a-z.]+\//i;
/** A text with fewer words may be the beginning of one in which somebody is quoted later on. */
const wholeArticle = 150;

/**
 * The role of an article, read from its address, outlet and text. It is a machine's guess, and stands in the score as assumed. Where
 * attribution cannot be told, as in most languages, an article is taken for a report.
 */
export function roleOf({ outlet, url = '', text, isCredited, isAttributed }: RoleSigns): Role {
  if (documents.test(url)) return 'primary';
  if (isCredited) return 'rewrite';
  if (outlet.kind === 'maker' || wires.test(url)) return 'first-party';
  const isLong = text.split(/\s+/, wholeArticle).length >= wholeArticle;
  const isEnglish = (text.match(/\b(?:the|and|of|to|in)\b/gi)?.length ?? 0) > text.length / 200;
  return isLong && isEnglish && !isAttributed && !/["“”]/.test(text) ? 'unattributed' : 'report';
}
