/** What the sidebar hangs on the window of our isolated world, where the page cannot see it, to hear the keys pressed in it. */
export interface PanelWindow extends Window {
  plumblineKeys?: ((event: KeyboardEvent) => void) | undefined;
}

/**
 * Keeps keys pressed in our panel from the page: its shortcuts would fire, or swallow the reader's Escape. Only a listener that was
 * added before the page's own comes first, so the reader script adds it before the page runs. What a key does by default,
 * such as pressing the focused button, it still does.
 */
export function guardKeys(window: PanelWindow): void {
  for (const type of ['keydown', 'keypress', 'keyup'] as const)
    window.addEventListener(
      type,
      (event) => {
        if (!window.plumblineKeys || !(event.target as HTMLElement).dataset?.plumbline) return;
        event.stopImmediatePropagation();
        window.plumblineKeys(event);
      },
      true,
    );
}
