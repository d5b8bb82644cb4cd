import type { Theme } from '../storage/settings.ts';

/** Puts an element and all below it into a theme; `auto` follows the system. Every colour follows from `color-scheme` alone. */
export function applyTheme(element: HTMLElement, theme: Theme): void {
  element.style.colorScheme = theme === 'auto' ? 'light dark' : theme;
}
