import type { IncomingMessage, ServerResponse } from 'node:http';
import { badFeed } from './bad-feeds.ts';
import type { BadContent, Behaviour, Manner } from './behaviour.ts';
import { misbehave } from './manners.ts';
import { send } from './send.ts';
import type { Shelves } from './shelves.ts';

interface Asked {
  readonly address: string;
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly shelves: Shelves;
}

const badContents: ReadonlySet<string> = new Set<BadContent>([
  ...(['page', 'wrong-charset', 'entity-bomb', 'scripts', 'many-items'] as const),
  ...(['no-dates', 'future-dates', 'no-links', 'relative-links'] as const),
]);

/** Answers for an address that was told to misbehave. */
export function answerOddly(behaviour: Behaviour, { address, request, response, shelves }: Asked): void {
  if (typeof behaviour === 'string') {
    if (isManner(behaviour)) misbehave(behaviour, request, response, shelves.at(address));
    else {
      const { feed, kind } = shelves.feedAt(address);
      send(request, response, { ...badFeed(behaviour, kind, feed), changed: Date.now() });
    }
  } else if ('redirect' in behaviour) {
    response.writeHead(behaviour.redirect, { location: behaviour.to, 'content-length': 0 }).end();
  } else if ('after' in behaviour) {
    const timer = setTimeout(() => send(request, response, shelves.at(address)), behaviour.after);
    response.on('close', () => clearTimeout(timer));
  } else if ('status' in behaviour) {
    const { status, retryAfter } = behaviour;
    const wait = retryAfter === undefined ? {} : { 'retry-after': String(retryAfter) };
    response.writeHead(status, { 'content-type': 'text/plain', ...wait }).end(`This is a ${status}.`);
  } else if ('cacheControl' in behaviour) {
    send(request, response, { ...shelves.at(address), ...behaviour });
  } else {
    send(request, response, { ...shelves.at(address), type: behaviour.contentType });
  }
}

function isManner(behaviour: Manner | BadContent): behaviour is Manner {
  return !badContents.has(behaviour);
}
