import type { MethodText } from './method-text.ts';
import { english } from './text.en.tsx';

/** The texts by the language of the reader; who has none reads the English one. */
const texts: Readonly<Record<string, MethodText>> = { en: english };

/** The text for a reader of a language. */
export function methodText(lang: string): MethodText {
  return texts[lang.split('-')[0] ?? ''] ?? english;
}
