import { browser } from '../platform/browser.ts';
import { createClient } from './create-client.ts';

/** Asks the background, from one of our own pages. @throws MessageError */
export const send = createClient((message) => browser.runtime.sendMessage(message));
