import { expect, it } from 'vitest';
import { conflictBetween } from '../../../../lib/trust/points/conflict.ts';

it.each([
  ['number', 'Fourteen people died when the ferry to Veldhaven capsized.', 'The sinking of the Veldhaven ferry cost 41 lives.'],
  ['number', "Quillon's first funding round brought in $5m.", "Quillon's first funding round brought in €5m."],
  ['number', 'Six of the ten crew members were rescued.', 'Rescuers saved eight of the ten crew members.'],
  ['number', 'The bank was fined 45 million euros in Dunmere.', 'The Dunmere court fined the bank €54m.'],
  ['date', 'The regulator approved the vaccine on 4 June.', 'The vaccine was approved by the regulator on 14 June.'],
  ['date', 'Kick-off is at 20:45 local time.', 'The match starts at 7.30 p.m. local time.'],
  ['name', 'The film was directed by Ana Ruiz.', 'Carla Benz directed the film.'],
  ['name', 'The summit takes place in Vienna.', 'The summit will be held in Geneva.'],
  ['direction', 'Shares in the chipmaker Lumitec rose on Wednesday.', 'Lumitec shares fell on Wednesday.'],
  ['direction', 'Bayern beat Porto in Lisbon.', 'Porto beat Bayern in Lisbon.'],
  ['direction', 'Die Arbeitslosigkeit ist gestiegen.', 'Die Arbeitslosigkeit ist gesunken.'],
  ['denial', 'The actor denied having hit the photographer.', 'The actor hit the photographer.'],
  ['denial', 'None of the passengers survived.', 'Two passengers survived.'],
  ['denial', "Le ministre n'a pas démissionné.", 'Le ministre a démissionné lundi.'],
])('finds a conflict of %s', (kind, a, b) => {
  expect(conflictBetween(a, b)?.kind).toBe(kind);
  expect(conflictBetween(b, a)?.kind).toBe(kind);
});

it.each([
  ['other currency signs', 'It is worth USD 7,500 million.', 'It is worth $7.5 billion.'],
  ['another unit', 'The rocket reached an altitude of 100 kilometres.', 'The rocket climbed to 62 miles.'],
  ['part and whole', 'The company will cut 400 jobs in Spain.', 'The company will cut 1,200 jobs, 400 of them in Spain.'],
  ['profit and turnover', 'Turnover at Pip & Co reached 310 million euros.', 'Pip & Co earned 22 million euros.'],
  ['other years', 'In 2025 the park counted 1.9 million visitors.', 'The park expects 2.3 million visitors in 2026.'],
  ['another quarter', 'Sales fell 4 percent last quarter.', 'Sales rose 6 percent in the first quarter.'],
  ['an announcement', 'The merger was announced on 4 June.', 'The merger takes effect on 1 January.'],
  ['a name in short', 'IBM bought the software house Treeline.', 'International Business Machines has acquired Treeline.'],
  ['the place of a place', 'The summit takes place in Vienna.', 'The summit will be held in Austria.'],
  ['other subjects', 'Shares in Orbis Marine rose 3 percent.', 'Shares in its competitor Baltic Lines fell 3 percent.'],
  ['the same result', 'Bayern beat Porto 3-1 in Lisbon.', 'Porto lost 1-3 to Bayern in Lisbon.'],
  ['a hedge', 'The airline has not ruled out job cuts.', 'The airline may cut jobs.'],
  ['no doubt', 'There is no doubt that the senator took the money.', 'The senator took the money.'],
  ['two negations', 'The spokesman did not deny that the plant had been sold.', 'The plant has been sold.'],
  ['a reported denial', 'Prosecutors accuse Ekman of forging receipts, which he denies.', 'Ekman forged receipts, prosecutors say.'],
  ['nothing at all', '', 'The plant has been sold.'],
])('finds none in %s', (_, a, b) => {
  expect(conflictBetween(a, b)).toBeUndefined();
  expect(conflictBetween(b, a)).toBeUndefined();
});

it('quotes the words of both sentences', () => {
  const a = 'The quake struck Qeshm island , home to 120 , 000 people .';
  const b = 'The quake struck Qeshm island , home to 150 , 000 people .';
  expect(conflictBetween(a, b)).toEqual({ kind: 'number', a: '120 , 000', b: '150 , 000' });
});

it('takes yesterday for a day once the day of writing is known', () => {
  const a = 'The chairman resigned yesterday over his expenses.';
  const b = 'The chairman resigned on 4 May over his expenses.';
  expect(conflictBetween(a, b)).toBeUndefined();
  expect(conflictBetween(a, b, { dayA: '2026-05-05' })).toBeUndefined();
  expect(conflictBetween(a, b, { dayA: '2026-05-09' })?.kind).toBe('date');
});

it('finds none in sentences that make different points', () => {
  expect(conflictBetween('The council passed the budget.', 'The council failed to pass the budget.', { sameness: 0.05 })).toBeUndefined();
});
