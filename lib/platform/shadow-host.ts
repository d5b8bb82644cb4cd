import type { PanelWindow } from '../page/key-guard.ts';
import { isOrphan } from './in-page.ts';

/** How often a page may take the panel out before we leave it at that: neither side must spin. */
const returns = 3;

/**
 * What a page must not hear from our panel, nor a key that the guard at the window has not caught: a page that scrolls by its own
 * wheel handler would scroll in the place of the panel, one that forbids its menu, selection or copying would forbid them here,
 * and a dialog that holds on to the focus would take it back.
 */
const kept = [
  ...[
    'click',
    'auxclick',
    'dblclick',
    'contextmenu',
    'mousedown',
    'mouseup',
    'pointerdown',
    'pointerup',
    'touchstart',
    'touchmove',
    'touchend',
  ],
  ...['wheel', 'selectstart', 'dragstart', 'copy', 'cut', 'focusin', 'focusout', 'keydown', 'keypress', 'keyup'],
];

export interface ShadowHost {
  /** Where to draw. Closed: the page's scripts cannot reach in. */
  readonly root: ShadowRoot;
  /** Puts the panel into the page, or keeps it there, and says how it stands. */
  show(stands: 'open' | 'folded', side: 'left' | 'right'): void;
  /** Takes it out and leaves nothing behind. */
  remove(): void;
}

/**
 * A place of our own in somebody else's page: a closed shadow root on a plain `div` (a custom-element name would let the page read
 * even a closed root, through `attachInternals`), as a child of `<html>`, so that it survives a page that replaces its body.
 */
export function createShadowHost(window: PanelWindow, css: string): ShadowHost {
  const { document } = window;
  // An application may put another `<html>` in the place of the first.
  const page = () => document.documentElement;
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  addStyles(root, css);

  let left = returns;
  const putBack = new MutationObserver(() => {
    // The copy of an older version must not come back: a newer one has taken its place.
    if (!host.isConnected && !isOrphan() && left-- > 0) page().append(host);
  });
  const hideInFullScreen = () => host.toggleAttribute('data-fullscreen', document.fullscreenElement !== null);
  const keep = (event: Event) => event.stopPropagation();

  return {
    root,
    show(stands, side) {
      if (!host.isConnected) {
        // A copy that an older version left behind no longer works.
        for (const old of page().querySelectorAll(':scope > div[data-plumbline]')) old.remove();
        for (const type of kept) host.addEventListener(type, keep, { passive: true });
        left = returns;
        putBack.observe(page(), { childList: true });
        document.addEventListener('fullscreenchange', hideInFullScreen);
        window.plumblineKeys = (event) => pass(event, root);
        hideInFullScreen();
      }
      host.dataset.plumbline = stands;
      host.dataset.side = side;
      if (!host.isConnected) page().append(host);
    },
    remove() {
      putBack.disconnect();
      document.removeEventListener('fullscreenchange', hideInFullScreen);
      window.plumblineKeys = undefined;
      host.remove();
    },
  };
}

/**
 * In a web page a style element works whatever the page's policy, as content scripts are exempt from it; in our own pages our
 * own policy forbids it, and a constructed sheet does the same.
 */
function addStyles(root: ShadowRoot, css: string): void {
  const { ownerDocument: document } = root;
  if (document.location.protocol.startsWith('http')) {
    const style = document.createElement('style');
    style.textContent = css;
    root.append(style);
  } else {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets.push(sheet);
  }
}

const passed = new WeakSet<Event>();

/** Whether the reader did it: the browser says so, or it is a key of theirs that we passed on ourselves. */
export function isReaders(event: Event): boolean {
  return event.isTrusted || passed.has(event);
}

/** A key that was kept from the page still belongs to what has the focus in the panel. */
function pass(event: KeyboardEvent, root: ShadowRoot): void {
  const { type, key, code, shiftKey, ctrlKey, altKey, metaKey, detail } = event;
  // Not a KeyboardEvent: those of an extension leave the shadow tree in Firefox, whatever `composed` says, and would come back here.
  const copy = Object.assign(new Event(type, { bubbles: true, cancelable: true }), {
    key,
    code,
    shiftKey,
    ctrlKey,
    altKey,
    metaKey,
    detail,
  });
  if (event.isTrusted) passed.add(copy);
  if (!root.activeElement?.dispatchEvent(copy)) event.preventDefault();
}
