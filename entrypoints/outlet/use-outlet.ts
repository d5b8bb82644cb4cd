import type { OutletPageState } from '../../components/outlet/OutletPage.tsx';
import { send } from '../../lib/messaging/client.ts';
import { useAnswer } from '../story/use-answer.ts';

const ask = (outlet: string) => send('outlet:view', { outlet });

/** The outlet of an id, as far as it is known. */
export function useOutlet(id: string): { view: OutletPageState; retry: () => void } {
  const { answer, retry } = useAnswer(id, ask);
  return { view: answer.state === 'ready' ? { state: 'ready', outlet: answer.found } : answer, retry };
}
