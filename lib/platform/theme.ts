import type { Theme } from '../storage/settings.ts';

/** Puts an element and all below it into a theme; `auto` follows the system. The colours follow from the style sheet. */
export function applyTheme(element: HTMLElement, theme: Theme): void {
  element.dataset.theme = theme;
}
