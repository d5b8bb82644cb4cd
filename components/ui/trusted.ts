import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

const Accepts = createContext((event: Event) => event.isTrusted);

/** Replaces the check of `useTrusted`. Only component tests need it, whose events are all scripted. */
export const TrustedEvents = Accepts.Provider;

/** Wraps a handler so that it acts on what the reader did, and ignores events that a script of the page made up. */
export function useTrusted(): <E extends Event>(handler: (event: E) => void) => (event: E) => void {
  const accepts = useContext(Accepts);
  return (handler) => (event) => {
    if (accepts(event)) handler(event);
  };
}
