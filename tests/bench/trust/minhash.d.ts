/** The package comes without types. These are what its README promises. */
declare module 'minhash' {
  export class Minhash {
    constructor(config?: { numPerm?: number; seed?: number });
    update(member: string): void;
    jaccard(other: Minhash): number;
  }

  export class LshIndex {
    constructor(config?: { bandSize?: number });
    insert(key: string, hash: Minhash): void;
    query(hash: Minhash): string[];
  }
}
