import { useEffect, useState } from 'preact/hooks';
import { storyInFragment } from '../../lib/view/story-address.ts';

/** The story that the address names, after `#`. */
export function useStoryId(): string {
  const [id, setId] = useState(storyInFragment(location.hash));
  useEffect(() => {
    const follow = () => setId(storyInFragment(location.hash));
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return id;
}
