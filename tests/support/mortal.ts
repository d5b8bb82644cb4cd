/** Thrown where something ends, and by all that is still tried afterwards. */
class Ended extends Error {
  override name = 'Ended';
}

/** Something that ends at a moment, as a worker does that the browser stops: from then on nothing that it calls does anything. */
export interface Mortal {
  /** Lets a moment pass. @throws from the moment of the end on */
  readonly moment: (name: string) => Promise<void>;
  /** The same, within what cannot wait. Gives whether it has ended. */
  readonly passes: (name: string) => boolean;
  /** The same object, each call of which is two moments: one before and one after it. */
  readonly watched: <T extends object>(object: T, name: string) => T;
  /** Is settled when all calls that were under way are. */
  readonly quiet: () => Promise<void>;
  /** How many moments there were, and the name of the one at which it ended. */
  readonly lived: () => { readonly moments: number; readonly ended: string | undefined };
}

/** @param isEnd whether it ends at a moment, of which it gets the name and the number, from 1 */
export function mortal(isEnd: (name: string, moment: number) => boolean): Mortal {
  let moments = 0;
  let ended: string | undefined;
  const underWay = new Set<Promise<unknown>>();
  const passes = (name: string) => {
    moments++;
    if (ended === undefined && isEnd(name, moments)) ended = name;
    return ended === undefined;
  };
  const moment = async (name: string) => {
    if (!passes(name)) throw new Ended(`ended at ${ended}`);
  };
  return {
    moment,
    passes,
    watched: (object, name) =>
      new Proxy(object, {
        get(target, key, receiver) {
          const value: unknown = Reflect.get(target, key, receiver);
          if (typeof value !== 'function') return value;
          return (...args: unknown[]) => {
            const call = (async () => {
              await moment(`before ${name}.${String(key)}`);
              const result: unknown = await Reflect.apply(value, target, args);
              await moment(`after ${name}.${String(key)}`);
              return result;
            })();
            underWay.add(call);
            call.then(
              () => underWay.delete(call),
              () => underWay.delete(call),
            );
            return call;
          };
        },
      }),
    async quiet() {
      while (underWay.size > 0) await Promise.allSettled(underWay);
    },
    lived: () => ({ moments, ended }),
  };
}
