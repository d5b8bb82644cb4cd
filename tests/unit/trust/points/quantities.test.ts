import { expect, it } from 'vitest';
import { languageOf } from '../../../../lib/trust/points/conflict-function-words.ts';
import { tokens } from '../../../../lib/trust/points/conflict-tokens.ts';
import { dates } from '../../../../lib/trust/points/dates.ts';
import { agree, type Quantity } from '../../../../lib/trust/points/quantities/quantity.ts';
import { quantities } from '../../../../lib/trust/points/quantities/read-quantities.ts';

function read(text: string): Quantity[] {
  const sentence = tokens(text);
  const lang = languageOf(sentence);
  const moments = dates(sentence);
  return quantities(sentence, lang, (at) => moments.some(({ first, last }) => at >= first && at <= last));
}

/** Dimension and value as written of the only amount. */
function only(text: string): [string, number] {
  const found = read(text);
  expect(found, text).toHaveLength(1);
  return [found[0]?.dimension ?? '', Number((found[0]?.written[0] ?? 0).toFixed(4))];
}

it.each([
  ['The deal is worth $7.5bn.', 'money USD', 7.5e9],
  ['The deal is worth 7.5 billion dollars.', 'money USD', 7.5e9],
  ['The deal is worth USD 7,500 million.', 'money USD', 7.5e9],
  ['The estate is worth 1.234.500 €.', 'money EUR', 1234500],
  ['The raid brought in 2 mn - euro.', 'money EUR', 2e6],
  ['Two thirds of the members agreed.', 'percent', 66.6667],
  ['Prices rose by 3.8 per cent.', 'percent', 3.8],
  ['The rate rose by half a percentage point.', 'points', 0.5],
  ['It was 104 degrees Fahrenheit.', 'temperature', 40],
  ['The lake covers 250 acres.', 'area', 1011715],
  ['It took an hour and a half.', 'duration', 5400],
  ['They played for 3 hours and 41 minutes.', 'duration', 13260],
  ['The voyage took a fortnight.', 'duration', 1209600],
  ['A dozen miners were trapped.', 'count', 12],
  ['Two hundred and fifty firefighters came.', 'count', 250],
  ['Some 400K users left.', 'count', 400000],
  ['Es kamen zweiundvierzig Gäste in den Saal.', 'count', 42],
  ["Il manque 1 200 millions d'euros dans les caisses.", 'money EUR', 1.2e9],
  ['El paro subió hasta el 12,4 % en enero.', 'percent', 12.4],
  ['The suspect, a 34-year-old accountant, fled.', 'age', 34],
  ['It was the fifth accident at the crossing.', 'ordinal', 5],
  ['The 6 . 1 - magnitude quake struck at night.', 'magnitude', 6.1],
])('reads %s', (text, dimension, value) => {
  expect(only(text)).toEqual([dimension, value]);
});

it.each(['A Boeing 737 landed.', 'COVID-19 spread.', 'Line 9 is closed.', 'The G7 met.', 'It happened in 2019.', 'The iPhone 15 is out.'])(
  'counts nothing in %s',
  (text) => {
    expect(read(text)).toEqual([]);
  },
);

it.each([
  ['Nearly 3,000 people came.', '2,950 people came.', true],
  ['At least 12 houses burned.', '14 houses burned.', true],
  ['At least 12 houses burned.', 'Nine houses burned.', false],
  ['It will cost up to €2m.', 'It will cost 1.8 million euros.', true],
  ['It costs between 5 and 7 euros.', 'It costs 6 euros.', true],
  ['It costs 5-7 euros.', 'It costs 9 euros.', false],
  ['The stadium holds 52.000 people.', 'The stadium holds 52,000 people.', true],
  ['The rate is 68 percent.', 'The rate is 68.3 percent.', true],
  ['The rate is 12.4 percent.', 'The rate is 14.2 percent.', false],
  ['The trip is $2.3 trillion.', 'The trip is $2.25 trillion.', true],
  ['He fell about 200ft.', 'He fell about 60m.', true],
  ['More than 5,000 homes were hit.', 'Fewer than 900 homes were hit.', false],
])('compares %s with %s', (one, other, expected) => {
  const [a, b] = [read(one)[0], read(other)[0]];
  expect(a && b && agree(a, b)).toBe(expected);
  expect(a && b && agree(b, a)).toBe(expected);
});
