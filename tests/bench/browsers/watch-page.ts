/** What watched scripts leave in their world of a page, in milliseconds of the page's own clock. */
export interface PageStamps {
  /** When the page was sent to be matched. */
  benchSent?: number;
  /** When the frame with the trust meter had been handed over. */
  benchPainted?: number;
}

/** Put before the script in every page, as text: notes when it first asks for a match. It must be self-contained. */
export function watchMatching(): void {
  type Send = (message: unknown, ...rest: unknown[]) => unknown;
  const world = globalThis as unknown as PageStamps & Partial<Record<'browser' | 'chrome', { runtime: { sendMessage: Send } }>>;
  const { runtime } = world.browser ?? world.chrome ?? {};
  if (!runtime) return;
  const send = runtime.sendMessage.bind(runtime);
  runtime.sendMessage = (message, ...rest) => {
    if ((message as { plumbline?: unknown } | null)?.plumbline === 'page:match') world.benchSent ??= performance.now();
    return send(message, ...rest);
  };
}

/** Put before the sidebar's script, as text: notes when the trust meter in its closed root has been painted. It must be self-contained. */
export function watchMeter(): void {
  const world = globalThis as PageStamps;
  const { attachShadow } = Element.prototype;
  Element.prototype.attachShadow = function (options) {
    const root = attachShadow.call(this, options);
    const observer = new MutationObserver(() => {
      if (!root.querySelector('.pl-meter')?.getClientRects().length) return;
      observer.disconnect();
      // The frame that shows it has been handed over when a task runs after the next frame began.
      requestAnimationFrame(() => setTimeout(() => (world.benchPainted = performance.now())));
    });
    observer.observe(root, { childList: true, subtree: true });
    return root;
  };
}
