import { useEffect, useState } from 'preact/hooks';
import { send } from '../../lib/messaging/client.ts';
import type { StoredData } from '../../lib/messaging/protocol.ts';
import type { Settings } from '../../lib/storage/settings.ts';

/** What is kept on this device, counted anew whenever the settings change; undefined while it is counted. */
export function useStored(settings: Settings | undefined): StoredData | undefined {
  const [stored, setStored] = useState<StoredData>();
  useEffect(() => {
    send('data:stored', null).then(setStored, (error) => reportError(error));
  }, [settings]);
  return stored;
}
