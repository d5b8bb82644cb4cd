import { expect, it } from 'vitest';
import { conflictBetween } from '../../../../lib/trust/points/conflict.ts';

it.each([
  ['number', 'Fourteen people died when the ferry to Veldhaven capsized.', 'The sinking of the Veldhaven ferry cost 41 lives.'],
  ['number', "Quillon's first funding round brought in $5m.", "Quillon's first funding round brought in €5m."],
  ['number', 'Six of the ten crew members were rescued.', 'Rescuers saved eight of the ten crew members.'],
  ['number', 'The bank was fined 45 million euros in Dunmere.', 'The Dunmere court fined the bank €54m.'],
  ['date', 'The regulator approved the vaccine on 4 June.', 'The vaccine was approved by the regulator on 14 June.'],
  ['date', 'Kick-off is at 20:45 local time.', 'The match starts at 7.30 p.m. local time.'],
  ['date', 'Noll, born in Malvern in 1956, has won the prize.', 'The prize goes to Noll, who was born in Malvern in 1949.'],
  ['date', 'The storm hit Malvern on Wednesday afternoon.', 'The storm hit Malvern before dawn on Friday.'],
  ['name', 'The film was directed by Ana Ruiz.', 'Carla Benz directed the film.'],
  ['name', 'The summit takes place in Vienna.', 'The summit will be held in Geneva.'],
  ['direction', 'Shares in the chipmaker Lumitec rose on Wednesday.', 'Lumitec shares fell on Wednesday.'],
  ['direction', 'Bayern beat Porto in Lisbon.', 'Porto beat Bayern in Lisbon.'],
  ['direction', 'Die Arbeitslosigkeit ist gestiegen.', 'Die Arbeitslosigkeit ist gesunken.'],
  ['number', 'He got 2 1/2 years in prison for fraud.', 'For fraud he got four years in prison.'],
  ['direction', 'The coalition kept its majority in the vote.', 'The coalition lost its majority in the vote.'],
  ['direction', 'Noll pleaded guilty to lying to the court.', 'Noll has pleaded not guilty to lying to the court.'],
  ['direction', 'The minister still considers the treaty valid.', 'The minister no longer considers the treaty valid.'],
  ['direction', 'Exports of Kenyan tea grew in 2022.', "Kenya's tea exports shrank in 2022."],
  ['denial', 'The singer Noll has cancelled her tour.', "Noll's tour is not cancelled, her management said."],
  ['denial', 'The ship entered the waters of Malvern.', 'At no time did the ship enter the waters of Malvern.'],
  ['number', 'Calder has agreed to buy Orbis for $1.2 billion in cash.', 'Orbis will be bought by Calder for $2.1 billion in cash.'],
  ['number', 'Noll Bank was fined 45 million kronor.', 'Noll Bank has earned a fine of 85 million kronor.'],
  ['name', 'Police identified the driver of the stolen pickup as Dale Noll.', 'The driver of the stolen pickup was Ed Pike, police said.'],
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
  ['other goods', 'Wheat production in Malvern will rise this year.', 'Maize production in Malvern will fall this year.'],
  ['a name of another firm', 'Shares in Orbis rose by 4 percent.', 'Shares in the can maker Kestrel fell by 4 percent.'],
  ['a lifted ban', 'The court lifted the ban on night flights.', 'The court allowed night flights again.'],
  ['a denial of a denial', 'It is not true that the airline has no plan.', 'The airline has a plan.'],
  ['no dispute', 'No one disputed that the brakes had failed.', 'Everyone accepted that the brakes had failed.'],
  ['another target', 'The army had not shelled the hospital in Malvern.', 'The army shelled a bridge in Malvern.'],
  ['another exam', 'Six of the 20 candidates passed the written exam.', 'Four of the 20 candidates passed the oral exam.'],
  [
    'a part of a province',
    'The flood hit 2,300 houses in Malvern province.',
    'In one village in Malvern province the flood hit 140 houses.',
  ],
  ['a plan', 'The stadium was supposed to open in May 2020.', 'The stadium opened in March 2022.'],
  ['a quarter without its year', 'Last quarter Orbis sold 2.2 million phones.', 'Orbis sold 1.7 million phones in May 2020.'],
  ['one of many voters', 'Senator Ruiz voted against the farm bill.', 'Senator Benz voted against the farm bill.'],
  ['both sides of a vote', 'Opponents of the dam won the vote in Malvern.', 'Supporters of the dam lost the vote in Malvern.'],
  ['an amendment', 'The council approved the harbour plan.', 'The council rejected an amendment to the harbour plan.'],
  ['a denial up to a day', 'The strike will not end before Monday.', 'The strike will end on Monday.'],
  ['a hedge', 'The airline has not ruled out job cuts.', 'The airline may cut jobs.'],
  ['no doubt', 'There is no doubt that the senator took the money.', 'The senator took the money.'],
  ['two negations', 'The spokesman did not deny that the plant had been sold.', 'The plant has been sold.'],
  ['a reported denial', 'Prosecutors accuse Ekman of forging receipts, which he denies.', 'Ekman forged receipts, prosecutors say.'],
  ['other objects of opposite verbs', 'The chain closed its shop in Malvern.', 'The chain opened a shop in Kingsbury.'],
  ['changed places of before and after', 'The dam broke before help came.', 'Help came after the dam broke.'],
  ['a question', 'Will the ferry be closed to cars, drivers ask.', 'The ferry is open to cars.'],
  ['other moments', 'The mayor at first denied the payments.', 'On Friday the mayor admitted the payments.'],
  ['what was left as it is', 'The speed limit should stay as it is.', 'The speed limit should be left alone.'],
  ['another event', 'Their wedding was in June in Malvern.', 'They got engaged in March in Malvern.'],
  ['the time rounded', 'The train derailed at 3:10 p.m. near Malvern.', 'The train derailed near Malvern at about 3 p.m.'],
  ['a decade', "The club was founded in the 1930's by Noll.", 'The club was founded in 1931 by Noll.'],
  ['square units with hyphens', 'The 15,800-square-metre hall burnt down.', 'The 170,000-square-foot hall burnt down.'],
  ['bounds that overlap', 'Noll left after nearly four seasons as coach.', 'Noll left after three-plus seasons as coach.'],
  ['a score and a record', 'The Bears won the cup game 31-24 on Sunday.', 'The Bears (11-4) won the cup game on Sunday.'],
  ['the points of another player', 'Calder scored 23 points in the cup game.', 'In the cup game Noll scored 14 points.'],
  ['a broken thing', 'The cables failed off Malvern on Friday.', 'The cables were damaged off Malvern on Friday.'],
  ['a plea', 'Noll pleaded not guilty to two counts of fraud.', 'Noll was charged with two counts of fraud.'],
  ['a name cut short', 'The jury sat in Fort Lowe, Ark., on Monday.', 'The jury sat in Fort Lowe, Arkansas, on Monday.'],
  ['a contrast within', 'The source was not one man but several.', 'The source was several men.'],
  ['a silence', 'The firm has not said when the phone will go on sale.', 'The phone will go on sale in May, the firm said.'],
  ['a stamp', 'Updated: July 2, 2013 15:01 IST', 'Updated: July 2, 2013 18:50 IST'],
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
