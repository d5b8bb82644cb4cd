/**
 * The few browser APIs that our scripts use inside a page. The polyfill would be most of what they carry, and these need none:
 * all browsers that we support answer with promises here.
 */
interface InPage {
  readonly runtime:
    | {
        readonly id?: string;
        sendMessage(message: unknown): Promise<unknown>;
        readonly onMessage: { addListener(listener: (message: unknown, sender: unknown, answer: (value: unknown) => void) => void): void };
      }
    | undefined;
  readonly i18n: { getMessage(key: string, values: string[]): string };
}

/** Firefox calls it `browser`; so does Chromium lately, and `chrome` always. */
export function inPage(): InPage {
  const { browser, chrome } = globalThis as unknown as { browser?: InPage; chrome: InPage };
  return browser ?? chrome;
}

/** Whether this copy of the extension is gone, replaced by a newer one or taken out, while its script goes on in the page. */
export function isOrphan(): boolean {
  return inPage().runtime?.id === undefined;
}
