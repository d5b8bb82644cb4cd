import { spawn } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';

/** A message of the DevTools protocol, of those kinds that are read here. */
interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly sessionId?: string;
  readonly params?: Record<string, unknown>;
  readonly result?: Record<string, unknown>;
  readonly error?: { readonly message: string };
}

/** A browser on the other end of a pipe. */
export interface DevTools {
  send(method: string, params?: object, session?: string): Promise<Record<string, unknown>>;
  on(listener: (method: string, params: Record<string, unknown>, session: string | undefined) => void): void;
  /** Closes the browser and waits until its process has ended. */
  close(): Promise<void>;
}

/**
 * Starts Chromium and speaks its protocol without a driver. A driver attaches to each worker that starts and holds it until it has
 * looked, and these milliseconds are what we measure.
 */
export function startChromium(path: string, args: readonly string[]): DevTools {
  const child = spawn(path, ['--remote-debugging-pipe', ...args], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
    env: { ...process.env, LANGUAGE: 'en' },
  });
  const [, , , to, from] = child.stdio as unknown as [null, null, null, Writable, Readable];
  const waiting = new Map<number, (message: Message) => void>();
  const listeners: Parameters<DevTools['on']>[0][] = [];
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));

  let rest = '';
  from.setEncoding('utf8').on('data', (chunk: string) => {
    const messages = (rest + chunk).split('\0');
    rest = messages.pop() ?? '';
    for (const text of messages) {
      const message = JSON.parse(text) as Message;
      if (message.id !== undefined) waiting.get(message.id)?.(message);
      else for (const listener of listeners) listener(message.method ?? '', message.params ?? {}, message.sessionId);
    }
  });

  let last = 0;
  const send: DevTools['send'] = (method, params = {}, sessionId) =>
    new Promise((resolve, reject) => {
      last += 1;
      const id = last;
      waiting.set(id, ({ result, error }) => {
        waiting.delete(id);
        if (error) reject(new Error(`${method}: ${error.message}`));
        else resolve(result ?? {});
      });
      to.write(`${JSON.stringify({ id, method, params, ...(sessionId && { sessionId }) })}\0`);
    });

  return {
    send,
    on: (listener) => void listeners.push(listener),
    async close() {
      // The pipe may go before the answer comes.
      send('Browser.close').catch(() => undefined);
      await ended;
    },
  };
}
