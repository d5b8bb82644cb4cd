import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Connected } from '../../../../lib/trust/points/connected.ts';

function groupsOf(links: readonly (readonly [number, number])[]): number[][] {
  const connected = new Connected();
  for (const [a, b] of links) connected.link(a, b);
  return connected
    .groups()
    .map((group) => group.toSorted((a, b) => a - b))
    .sort(([a = 0], [b = 0]) => a - b);
}

describe('Connected', () => {
  it('puts together what is linked, by way of others too', () => {
    const links = [
      [0, 1],
      [2, 3],
      [3, 1],
      [4, 5],
    ] as const;
    expect(groupsOf(links)).toEqual([
      [0, 1, 2, 3],
      [4, 5],
    ]);
  });

  it('takes a thing that is linked to itself for a group', () => {
    expect(groupsOf([[0, 0]])).toEqual([[0]]);
  });

  it('finds the same groups in whatever order the links come', () => {
    const link = fc.tuple(fc.nat(12), fc.nat(12));
    fc.assert(
      fc.property(fc.array(link), (links) => {
        const used = new Set(links.flat());
        const linked = (groups: number[][]) => groups.filter((group) => group.some((thing) => used.has(thing)));
        expect(linked(groupsOf(links))).toEqual(linked(groupsOf(links.toReversed())));
      }),
    );
  });
});
