import { useEffect, useState } from 'preact/hooks';

/** The story that the address names, after `#`. */
export function useStoryId(): string {
  const [id, setId] = useState(location.hash.slice(1));
  useEffect(() => {
    const follow = () => setId(location.hash.slice(1));
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return id;
}
