import { useEffect, useState } from 'preact/hooks';
import { Packs } from '../../components/packs/Packs.tsx';
import { hearNewsroom } from '../../lib/platform/newsroom-channel.ts';
import { packActs, packsTaken } from '../../lib/platform/packs-of-others.ts';
import type { Subscription } from '../../lib/subscriptions/subscription.ts';
import { useMinutes } from './use-minutes.ts';

/** The part of the settings about packs of others. */
export function PackSettings() {
  return <Packs packs={usePacks()} acts={packActs} now={useMinutes()} />;
}

/** The packs that the reader took; undefined until they are read. */
function usePacks(): readonly Subscription[] | undefined {
  const [packs, setPacks] = useState<readonly Subscription[]>();
  useEffect(() => {
    const look = () => void packsTaken().then(setPacks, reportError);
    look();
    return hearNewsroom(({ kind }) => {
      if (kind === 'changed' || kind === 'over') look();
    });
  }, []);
  return packs;
}
