import { fold } from './words.ts';

/** Longer words are cut: nobody tells two of them apart by what comes later. */
const maxLength = 40;

/** `7.5bn` and `7.5 billion` share their number, `v5.7.0` is `5.7.0`, `7,500` is `7500`. */
const number = /^v?(\d[\d.,]*?)(?:[a-z]{1,2})?$/;

/** How words are compared: case, accents, possessives and the dress of numbers are folded; `''` for what is left without a letter or digit. */
export function termKey(word: string): string {
  const folded = isPlain(word) ? word : withoutPossessive(fold(word));
  const code = folded.charCodeAt(0);
  // Digits come before letters, so this spares nearly all words the expression.
  const digits = code <= 0x39 || code === 0x76 ? number.exec(folded)?.[1] : undefined;
  const key = digits?.replaceAll(',', '') ?? folded;
  // A cut may go through a character; UTF-8 has no halves.
  return key.length > maxLength || !key.isWellFormed() ? key.slice(0, maxLength).toWellFormed() : key;
}

/** Whether a word is made of small Latin letters alone, as most are: nothing in it to fold. */
function isPlain(word: string): boolean {
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at);
    if (code < 0x61 || code > 0x7a) return false;
  }
  return true;
}

/** `bridge's` and `bridges'` are about the bridge and the bridges. */
function withoutPossessive(word: string): string {
  const last = word.charCodeAt(word.length - 1);
  return last === 0x73 || last === 0x27 || last === 0x2019 ? word.replace(/['’]s?$/, '') : word;
}
