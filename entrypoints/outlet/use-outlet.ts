import { useEffect, useState } from 'preact/hooks';
import type { OutletPageState } from '../../components/outlet/OutletPage.tsx';
import { send } from '../../lib/messaging/client.ts';
import { MessageError } from '../../lib/messaging/message-error.ts';

async function ask(outlet: string): Promise<OutletPageState> {
  if (outlet === '') return { state: 'missing' };
  try {
    const found = await send('outlet:view', { outlet });
    return found ? { state: 'ready', outlet: found } : { state: 'missing' };
  } catch (error) {
    // An address that no id can have names no outlet.
    if (error instanceof MessageError && error.code === 'invalid-request') return { state: 'missing' };
    return { state: 'failed', message: error instanceof Error ? error.message : String(error) };
  }
}

/** The outlet of an id, as far as it is known; an answer for an id that the page has left is dropped. */
export function useOutlet(id: string): { view: OutletPageState; retry: () => void } {
  const [view, setView] = useState<OutletPageState>({ state: 'loading' });
  const [attempt, setAttempt] = useState(0);

  // Another attempt asks the same question again.
  useEffect(() => {
    let current = true;
    setView({ state: 'loading' });
    ask(id).then((answer) => current && setView(answer));
    return () => {
      current = false;
    };
  }, [id, attempt]);

  return { view, retry: () => setAttempt(attempt + 1) };
}
