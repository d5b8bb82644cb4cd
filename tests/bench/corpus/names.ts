import { between, pick, type Random, zipf } from './random.ts';
import { wordOf } from './wording.ts';

/** Names as news has them: people, firms and places. A few are in the news all the time; most are of a handful of stories. */
const famous = zipf(300, 1.05, 2);
const known = zipf(200_000, 1.3, 400);
const firstNames = zipf(250, 0.8, 5);

const people = 1;
const firms = 2;
const places = 3;

const firmEndings = ['Group', 'Corp', 'Bank', 'Labs', 'Energy', 'Union', 'Holdings', 'Systems', 'Institute', 'Authority'];
const placeEndings = ['ville', 'ton', 'land', 'ia', 'burg', 'stan'];

/** A name as it stands in a text. */
export function name(random: Random): string {
  const rank = random() < 0.22 ? famous(random) : 300 + known(random);
  const kind = random();
  if (kind < 0.45) return `${capital(wordOf(firstNames(random), 9))} ${capital(wordOf(rank, people))}`;
  if (kind < 0.7) return `${capital(wordOf(rank, firms))} ${firmEndings[rank % firmEndings.length]}`;
  if (kind < 0.85) return capital(wordOf(rank, firms));
  return capital(wordOf(rank, places)) + placeEndings[rank % placeEndings.length];
}

/** How a name is told again: people by their last name, others as they are. */
export function shortName(full: string): string {
  return full.split(' ').length === 2 && !firmEndings.includes(full.split(' ')[1] ?? '') ? (full.split(' ')[1] ?? full) : full;
}

/** A figure as news has them: a year, a share, an amount of money, a count. */
export function figure(random: Random, year: number): string {
  const kind = random();
  if (kind < 0.3) return String(random() < 0.7 ? year - between(random, 0, 2) : between(random, 1960, 2035));
  if (kind < 0.55) return random() < 0.5 ? `${between(random, 1, 99)}%` : `${(random() * 40).toFixed(1)}%`;
  if (kind < 0.8)
    return `$${random() < 0.5 ? between(random, 2, 900) : (random() * 20).toFixed(1)} ${pick(random, ['million', 'billion'])}`;
  return random() < 0.5
    ? between(random, 3, 900).toString()
    : (random() < 0.5 ? between(random, 1000, 9999) : between(random, 10, 999) * 1000).toLocaleString('en-US');
}

/** The word with a capital. */
export function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
