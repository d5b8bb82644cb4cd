import { tidy } from './tidy.ts';

/** How much of the first paragraphs goes into the digest, in characters. */
const leadLength = 1500;

/** How many paragraphs are looked at under one element: a page may have any number, and the reader waits meanwhile. */
const paragraphLimit = 1000;

/** Page furniture: paragraphs there are not the article's. */
const furniture = 'nav,aside,footer,form,dialog,figure,[hidden]';

/** The part of a page that holds its text, and the first paragraphs there. */
export interface MainText {
  readonly root: Element;
  readonly paragraphs: readonly string[];
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
  const paragraphs: string[] = [];
  let length = 0;
  let long = 0;
  for (const paragraph of [...root.querySelectorAll('p')].slice(0, paragraphLimit)) {
    const text = tidy(paragraph.textContent, leadLength);
    if (text.length < 40 || paragraph.closest(furniture)) continue;
    paragraphs.push(text);
    length += text.length;
    if (text.length > 120) long++;
    if (length > leadLength) break;
  }
  return { root, paragraphs, long };
}
