import { inCommon } from './shingles.ts';

/** From so many texts on, a shingle is looked at. */
const many = 12;
/** Of so many of the texts that have it, half are compared with the other half. */
const holdersKept = 16;
/** Two texts are related where they have this share of the shorter one in common. */
const related = 0.3;

/** The shingles that many texts have which are otherwise unrelated: notices, invitations to subscribe, stock phrases. */
export function boilerplateOf(texts: readonly Uint32Array[]): ReadonlySet<number> {
  const uses = frequent(texts);
  const holders = new Map<number, number[]>();
  const seen = new Map<number, number>();
  if (uses.size > 0)
    for (const [number, shingles] of texts.entries())
      for (const shingle of shingles) {
        const count = uses.get(shingle);
        if (count === undefined) continue;
        const nth = seen.get(shingle) ?? 0;
        seen.set(shingle, nth + 1);
        const kept = holders.get(shingle) ?? [];
        if (kept.length < Math.ceil((holdersKept * (nth + 1)) / count)) holders.set(shingle, [...kept, number]);
      }
  const relation = new Map<number, boolean>();
  const areRelated = (a: number, b: number) => {
    const pair = a * texts.length + b;
    const known = relation.get(pair) ?? isRelated(texts[a], texts[b]);
    relation.set(pair, known);
    return known;
  };
  const boilerplate = new Set<number>();
  for (const [shingle, numbers] of holders) {
    const half = numbers.length >> 1;
    const ties = numbers.slice(0, half).filter((number, at) => areRelated(number, numbers[at + half] ?? number)).length;
    if (ties * 2 < half) boilerplate.add(shingle);
  }
  return boilerplate;
}

/** The shingles that many texts have, and how many. */
function frequent(texts: readonly Uint32Array[]): ReadonlyMap<number, number> {
  const all = new Uint32Array(texts.reduce((sum, { length }) => sum + length, 0));
  let end = 0;
  for (const shingles of texts) {
    all.set(shingles, end);
    end += shingles.length;
  }
  all.sort();
  const uses = new Map<number, number>();
  for (let start = 0, at = 1; at <= all.length; at++) {
    if (all[at] === all[start]) continue;
    if (at - start >= many) uses.set(all[start] as number, at - start);
    start = at;
  }
  return uses;
}

function isRelated(a: Uint32Array | undefined, b: Uint32Array | undefined): boolean {
  return a !== undefined && b !== undefined && inCommon(a, b) >= related * Math.min(a.length, b.length);
}
