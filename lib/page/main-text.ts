import { tidy } from './tidy.ts';

/** How much of the first paragraphs goes into the digest, in characters. */
const leadLength = 1500;

/** How many paragraphs are looked at under one element: a page may have any number, and the reader waits meanwhile. */
const paragraphLimit = 1000;

/** Page furniture: paragraphs there are not the article's, unless the whole page stands in it, as in the one form of many old systems. */
const furniture = 'nav,aside,footer,form,dialog,figure,[hidden]';

/** The part of a page that holds its text. */
export interface MainText {
  readonly root: Element;
  /** The first paragraphs there, one a line. */
  readonly lead: string;
  /** How many of them are neither the teasers of a list nor the labels of an application. */
  readonly long: number;
}

/** The article or main part that the heading stands in, else the smallest part around it that holds several paragraphs. */
export function mainText(document: Document, heading: Element | null): MainText {
  const marked = 'article,main';
  const root = heading ? heading.closest(marked) : document.querySelector(marked);
  let text = textIn(root ?? heading ?? document.body);
  while (!root && text.long < 3 && text.root.parentElement) text = textIn(text.root.parentElement);
  return text;
}

function textIn(root: Element): MainText {
  let lead = '';
  let long = 0;
  let seen = 0;
  // Not made an array: each element that a script touches costs time.
  for (const paragraph of root.querySelectorAll('p')) {
    if (lead.length > leadLength || ++seen > paragraphLimit) break;
    const text = tidy(paragraph.textContent, leadLength);
    if (text.length < 40 || root.contains(paragraph.closest(furniture))) continue;
    lead += (lead && '\n') + text;
    if (text.length > 120) long++;
  }
  return { root, lead: lead.slice(0, leadLength), long };
}
