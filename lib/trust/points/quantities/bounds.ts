/** How a word before an amount stretches it. */
export type Stretch = 'atLeast' | 'atMost' | 'nearly' | 'justOver' | 'about' | 'exact';

const phrases: readonly (readonly [Stretch, RegExp])[] = [
  [
    'atMost',
    /(?:^| )(?:up to|as many as|as much as|as high as|at most|less than|fewer than|no more than|not more than|under|below|maximum of|bis zu|hochstens|weniger als|unter|jusqu'a|jusqu a|moins de|au plus|hasta|menos de|como maximo)$/,
  ],
  [
    'justOver',
    /(?:^| )(?:just over|just above|slightly more than|slightly over|little more than|little over|a bit over|gut|un peu plus de|algo mas de|poco mas de)$/,
  ],
  ['nearly', /(?:^| )(?:nearly|almost|just under|just below|slightly less than|knapp|fast|beinahe|presque|casi)$/],
  [
    'atLeast',
    /(?:^| )(?:at least|more than|over|above|exceeding|upwards of|no fewer than|no less than|not less than|minimum of|mindestens|mehr als|uber|au moins|plus de|mas de|al menos|por lo menos|como minimo)$/,
  ],
  [
    'about',
    /(?:^| )(?:about|around|some|roughly|approximately|approx|circa|ca|estimated|close to|etwa|rund|ungefahr|zirka|environ|quelque|pres de|autour de|unos|unas|cerca de|alrededor de|aproximadamente|~|≈)$/,
  ],
];

/** How the words before an amount stretch it. @param before the folded words before it, the nearest last */
export function stretchOf(before: readonly string[]): Stretch {
  const text = before.join(' ').replace(/ (?:a|an|the|just|only)$/, '');
  for (const [stretch, phrase] of phrases) if (phrase.test(text)) return stretch;
  return 'exact';
}

/** The values that an amount allows, ends included. */
export function rangeOf(value: number, stretch: Stretch): readonly [number, number] {
  const size = Math.abs(value);
  switch (stretch) {
    case 'atLeast':
      return [value, Number.POSITIVE_INFINITY];
    case 'atMost':
      return [Number.NEGATIVE_INFINITY, value];
    case 'nearly':
      // `nearly four seasons` may be three and a half.
      return [value - Math.max(size * 0.12, Number.isInteger(value) && size < 10 ? 0.5 : 0), value];
    case 'justOver':
      return [value, value + size * 0.1];
    case 'about':
      return [value - size * 0.1, value + size * 0.1];
    case 'exact':
      return [value, value];
  }
}
