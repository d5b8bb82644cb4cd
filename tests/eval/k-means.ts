/** Which of these points is nearest to a row. */
export function nearestCentroid(centroids: readonly (readonly number[])[], row: readonly number[]): number {
  let nearest = 0;
  let least = Number.POSITIVE_INFINITY;
  for (const [index, centroid] of centroids.entries()) {
    let distance = 0;
    for (let at = 0; at < row.length && distance < least; at++) distance += ((row[at] ?? 0) - (centroid[at] ?? 0)) ** 2;
    if (distance < least) [nearest, least] = [index, distance];
  }
  return nearest;
}

/** Lloyd's k-means: `count` points, each the mean of the rows that are nearest to it. Starts at random rows. */
export function centroidsOf(rows: readonly (readonly number[])[], count: number, random: () => number, rounds = 20): number[][] {
  let centroids = Array.from({ length: count }, () => [...(rows[Math.floor(random() * rows.length)] ?? [])]);
  for (let round = 0; round < rounds; round++) {
    const sums = centroids.map((centroid) => ({ total: centroid.map(() => 0), members: 0 }));
    for (const row of rows) {
      const sum = sums[nearestCentroid(centroids, row)];
      if (!sum) continue;
      for (const [at, value] of row.entries()) sum.total[at] = (sum.total[at] ?? 0) + value;
      sum.members++;
    }
    centroids = sums.map(({ total, members }, index) => (members > 0 ? total.map((value) => value / members) : (centroids[index] ?? [])));
  }
  return centroids;
}
