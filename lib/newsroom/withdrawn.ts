/** How outlets mark an article that they have taken back: a word of its own before the headline. In `Retraction of troops` it is none. */
const marks = [
  'retracted|retraction|withdrawn|story (?:retracted|withdrawn|removed)|article (?:retracted|withdrawn|removed)',
  'zurückgezogen|widerruf|artikel zurückgezogen|meldung zurückgezogen',
  'article retiré|dépêche annulée|rétractation|rétracté',
  'retractado|retractación|retirado|artículo retirado|nota retirada',
].join('|');
const before = new RegExp(`^\\s*(?:\\[(?:${marks})\\]|\\((?:${marks})\\)|(?:${marks})\\s*(?::|[-–—](?=\\s)|$))`, 'iu');

/** Whether a headline says that the article was taken back, as agencies and journals mark it: `RETRACTED: Bridge closed`. */
export function isWithdrawn(title: string): boolean {
  return before.test(title);
}
