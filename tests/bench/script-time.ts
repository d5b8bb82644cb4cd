import type { CDPSession } from 'playwright';

/** One event of a trace, of those fields that are used here. Times are in microseconds. */
interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  /** How long the thread really worked on it, whatever else the machine did meanwhile. */
  readonly tdur?: number;
  readonly args: { readonly data?: TraceData };
}

interface TraceData {
  readonly url?: string;
  readonly frame?: string;
  readonly type?: string;
  readonly timerId?: number;
  readonly stackTrace?: readonly { readonly url?: string }[];
}

/** The last one tells which script set a timer. */
const categories = ['devtools.timeline', 'v8', 'v8.execute', 'disabled-by-default-devtools.timeline.stack'];

/**
 * Records a trace while something runs.
 * @returns the milliseconds of work on the main thread of a page for the scripts at matching addresses: their first run, the listeners and
 * timers that they set, and what waited for `DOMContentLoaded`. What they do when a message is answered is not seen.
 */
export async function scriptTime(devTools: CDPSession, isOurs: (url: string) => boolean, run: () => Promise<unknown>): Promise<number> {
  const events: TraceEvent[] = [];
  const collect = ({ value }: { value: unknown[] }) => void events.push(...(value as TraceEvent[]));
  devTools.on('Tracing.dataCollected', collect);
  await devTools.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: categories, excludedCategories: ['*'] },
  });
  await run();
  const complete = new Promise((done) => devTools.once('Tracing.tracingComplete', done));
  await devTools.send('Tracing.end');
  await complete;
  devTools.off('Tracing.dataCollected', collect);
  return workIn(events, isOurs) / 1000;
}

function workIn(events: readonly TraceEvent[], isOurs: (url: string) => boolean): number {
  const sorted = events.toSorted((a, b) => a.ts - b.ts);
  const first = sorted.find(({ name, args }) => name === 'EvaluateScript' && isOurs(args.data?.url ?? ''));
  if (!first) return 0;
  const frame = first.args.data?.frame;
  const thread = sorted.filter(({ pid, tid, ts }) => pid === first.pid && tid === first.tid && ts >= first.ts);

  const timers = thread.filter(({ name, args }) => name === 'TimerInstall' && args.data?.stackTrace?.some(({ url }) => isOurs(url ?? '')));
  const timerIds = new Set(timers.map(({ args }) => args.data?.timerId));
  const named = thread.filter(({ name, args: { data } }) =>
    name === 'TimerFire'
      ? data?.frame === frame && timerIds.has(data?.timerId)
      : (name === 'EvaluateScript' || name === 'FunctionCall') && isOurs(data?.url ?? ''),
  );

  // A promise is fulfilled by a function of the browser, without an address. Where ours does more than run once, it waits so for the
  // page to be parsed, and nobody in the frame waits longer.
  const parsed = thread
    .filter(({ name, args }) => name === 'EventDispatch' && args.data?.type === 'DOMContentLoaded')
    .flatMap((dispatch) => {
      const [call, microtasks] = thread.filter(
        ({ name, ts }) => (name === 'FunctionCall' || name === 'RunMicrotasks') && ts >= dispatch.ts && ts <= end(dispatch),
      );
      const isPromise = call?.name === 'FunctionCall' && call.args.data?.frame === frame && !call.args.data?.url;
      return isPromise && microtasks?.name === 'RunMicrotasks' && named.length > 1 ? [microtasks] : [];
    });

  let covered = 0;
  let work = 0;
  for (const event of [...named, ...parsed].sort((a, b) => a.ts - b.ts)) {
    if (event.ts < covered) continue; // it is part of the one before
    work += event.tdur ?? event.dur ?? 0;
    covered = end(event);
  }
  return work;
}

function end({ ts, dur = 0 }: TraceEvent): number {
  return ts + dur;
}
