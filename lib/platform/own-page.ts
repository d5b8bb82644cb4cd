import { followSettings } from '../storage/follow-settings.ts';
import type { MessageKey, Translator } from '../text/translator.ts';
import { applyTheme } from './theme.ts';
import { browserTranslator } from './translator.ts';

/** Makes the document a page of ours: its language, direction and title, and for as long as it is open the reader's theme. */
export function startOwnPage(titleKey?: MessageKey): Translator {
  const text = browserTranslator();
  const page = document.documentElement;
  page.lang = text.lang;
  page.dir = text.dir;
  setTitle(text, titleKey && text.t(titleKey));
  // Without settings the page follows the system, as it did before they were asked for.
  followSettings(
    ({ theme }) => applyTheme(page, theme),
    (error) => reportError(error),
  );
  return text;
}

/** "Settings · Plumbline", or the name alone. */
export function setTitle(text: Translator, title?: string): void {
  document.title = title ? `${title} · ${text.t('name')}` : text.t('name');
}
