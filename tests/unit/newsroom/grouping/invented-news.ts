import type { NewsArticle } from '../../../../lib/newsroom/grouping/article.ts';

/** Articles of an event, told anew each time: sentences are dealt out in turn, so that no two articles have the same ones. */
function tell(event: string, titles: readonly string[], sentences: readonly string[], date: string): NewsArticle[] {
  return titles.map((title, at) => {
    const own = sentences.filter((_, place) => (place + at) % 3 !== 0);
    return { id: `${event}-${at}`, title, text: own.join(' '), date };
  });
}

/** A warehouse burns in Karlshaven. */
export const fire = tell(
  'fire',
  [
    'Warehouse fire in Karlshaven kills two',
    'Two dead as timber store burns in Karlshaven',
    'Karlshaven mourns two after blaze at Ostermann timber',
  ],
  [
    'Two workers died when the Ostermann timber warehouse in Karlshaven burned down on Tuesday night.',
    'Fire chief Petra Lindqvist said that the flames began near a drying kiln in the timber warehouse.',
    'More than 140 firefighters fought the blaze at the Ostermann yard until dawn.',
    'The mayor of Karlshaven, Jonas Eklund, ordered flags to be lowered for the two workers.',
    'Lindqvist said that the sprinklers in the warehouse had been switched off for repairs.',
    'Ostermann employs 85 people in Karlshaven and makes timber frames for houses.',
  ],
  '2026-05-05',
);

/** Another warehouse burns in another town: the same topic, another event. */
export const otherFire = tell(
  'other-fire',
  ['Warehouse fire in Millbrook destroys food bank', 'Millbrook food bank lost in night blaze', 'Blaze guts Millbrook charity warehouse'],
  [
    'A warehouse fire in Millbrook destroyed the stock of the Harvest Table food bank on Wednesday night.',
    'Nobody was hurt when the flames spread through the Harvest Table warehouse.',
    'Fire officer Samir Haddad said that an old heater had started the blaze in Millbrook.',
    'The food bank feeds 3,200 families in Millbrook and the villages around it.',
    'Harvest Table director Colleen Byrne asked for gifts of tins and rice.',
    'Haddad said that 60 firefighters fought the blaze at the warehouse.',
  ],
  '2026-05-06',
);

/** A comet is seen. */
export const comet = tell(
  'comet',
  ['Amateur finds comet from balcony', 'Comet Okafor seen first from a balcony in Leeds', 'Teacher names comet after her mother'],
  [
    'Ngozi Okafor, a teacher in Leeds, found a comet with a telescope on her balcony.',
    'The comet will pass the Sun in October and may be seen with binoculars.',
    'Astronomers at La Silla confirmed the orbit of the comet that Okafor reported.',
    'Okafor said that she had looked for comets every clear night for eleven years.',
    'The comet carries the name Okafor, after her mother, an astronomer in Enugu.',
    'La Silla gave the brightness of the comet as magnitude nine.',
  ],
  '2026-05-05',
);

/** Two bouts of one champion, five articles each, much alike but for the names of opponent, place and trainer. */
export const twoBouts: readonly NewsArticle[] = [
  ['Reggie Thorne', 'Macau', 'Otis Greer'],
  ['Marcus Bell', 'Leipzig', 'Dario Conti'],
].flatMap(([opponent, place, trainer]) =>
  ['first', 'second', 'third', 'fourth', 'last'].map((minute) => ({
    id: `${opponent}-${minute}`,
    title: 'Danilov keeps heavyweight belt',
    text: `Champion Viktor Danilov of Ruvia beat ${opponent} in ${place} and keeps his heavyweight belt. ${opponent} went down in the ${minute} minute, trainer ${trainer} said in ${place}. It was a hard night for the heavyweight of Ruvia.`,
  })),
);

/** Articles that have nothing to do with each other, or with the events above. */
export const singles: readonly NewsArticle[] = [
  [
    'Chess club wins back its trophy',
    'The Tarnow chess club got its silver trophy back after a thief left it in a tram. Captain Marek Zielak said that two pawns were missing.',
  ],
  [
    'River otters return to Aldmere',
    'Otters live in the Aldmere again for the first time in forty years, a survey by biologist Hanna Roos found. The water is clean enough for trout.',
  ],
  [
    'Parliament passes law on drones',
    'Owners of drones in Estmark have to pass a test from July on. Minister Ilse Brandt called the vote of 71 to 40 a step for safety.',
  ],
  [
    'Bakery sells bread by the metre',
    'A bakery in Pontrieux sells its rye loaf by the metre. Baker Yann Le Goff cuts it with a saw that his grandfather used for planks.',
  ],
].map(([title = '', text = ''], at) => ({ id: `single-${at}`, title, text, date: '2026-05-05' }));
