import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Translator } from '../../lib/text/translator.ts';

const TextContext = createContext<Translator | undefined>(undefined);

/** Gives every component below it its words. */
export const TextProvider = TextContext.Provider;

/** The translator of the surface. @throws where no TextProvider stands above. */
export function useText(): Translator {
  const text = useContext(TextContext);
  if (!text) throw new Error('useText needs a TextProvider above it');
  return text;
}
