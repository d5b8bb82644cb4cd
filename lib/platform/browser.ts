/** The one door to the browser's extension APIs. Everything that imports it is an adapter. */

export type { Runtime } from 'webextension-polyfill';
export { default as browser } from 'webextension-polyfill';
