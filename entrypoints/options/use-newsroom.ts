import { useEffect, useState } from 'preact/hooks';
import type { NewsroomView, RoundProgress } from '../../lib/newsroom/newsroom-view.ts';
import { hearNewsroom } from '../../lib/platform/newsroom-channel.ts';
import { viewNewsroom } from '../../lib/platform/newsroom-feeds.ts';

/** Between two looks at the newsroom while it works, in milliseconds. */
const pace = 500;

/** The newsroom as it is now, and for as long as this is shown; undefined until it is read. */
export function useNewsroom(): NewsroomView | undefined {
  const [view, setView] = useState<NewsroomView>();
  const [round, setRound] = useState<RoundProgress>();

  useEffect(() => {
    let waiting: ReturnType<typeof setTimeout> | undefined;
    const look = () => {
      waiting = undefined;
      viewNewsroom().then(setView, reportError);
    };
    const lookSoon = () => {
      waiting ??= setTimeout(look, pace);
    };
    look();
    const end = hearNewsroom((told) => {
      if (told.kind === 'progress') setRound(told.progress);
      if (told.kind === 'over') setRound(undefined);
      lookSoon();
    });
    return () => {
      end();
      clearTimeout(waiting);
    };
  }, []);

  return view && { ...view, round };
}
