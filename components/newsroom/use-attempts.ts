import { useState } from 'preact/hooks';

/** Tries something; resolves with whether it worked. */
export type Attempt = (act: () => Promise<unknown>) => Promise<boolean>;

/** What the reader tries, and whether the last of it failed: then the surface says so, and its controls show what is kept. */
export function useAttempts(): { failed: boolean; attempt: Attempt } {
  const [failed, setFailed] = useState(false);
  const attempt: Attempt = async (act) => {
    setFailed(false);
    try {
      await act();
      return true;
    } catch {
      setFailed(true); // said on the page
      return false;
    }
  };
  return { failed, attempt };
}
