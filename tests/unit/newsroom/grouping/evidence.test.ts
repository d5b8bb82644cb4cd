import { describe, expect, it } from 'vitest';
import { crowdOf } from '../../../../lib/newsroom/grouping/crowd.ts';
import { compare, type Evidence } from '../../../../lib/newsroom/grouping/evidence.ts';
import { bounds, oddsOf } from '../../../../lib/newsroom/grouping/odds.ts';
import { type Print, usualCrowd } from '../../../../lib/newsroom/grouping/print.ts';
import { TermBook } from '../../../../lib/newsroom/grouping/term-book.ts';
import { printsOf } from './prints.ts';

const boxer = 'Viktor Danilov knocked out Reggie Thorne in the sixth round on Saturday and keeps his heavyweight belt.';
const sameBout = 'The heavyweight Viktor Danilov stopped Reggie Thorne in round six, and stays champion.';
const otherBout = 'The heavyweight Viktor Danilov stopped Marcus Bell in round nine, and stays champion.';

function evidenceOf(one: string, other: string): Evidence {
  return compare(...(printsOf([one, other]) as [Print, Print]));
}

describe('evidence', () => {
  it('is the same both ways', () => {
    const [a, b] = printsOf([boxer, sameBout]) as [Print, Print];
    expect(compare(a, b)).toEqual(compare(b, a));
  });

  it('is all there for a text and itself', () => {
    const { alike, names, lead } = evidenceOf(boxer, boxer);
    for (const value of [alike, names, lead]) expect(value).toBeCloseTo(1, 1);
  });

  it('tells two bouts of one champion apart by the names of the others', () => {
    const [same, other] = [evidenceOf(boxer, sameBout), evidenceOf(boxer, otherBout)];
    expect(same.names).toBeGreaterThan(other.names + 0.1);
  });

  it('takes a word for a name by how the text writes it, not by a headline in capitals', () => {
    const [print] = printsOf(['Storm Closes Old Harbour Bridge In Tidewater\nThe storm closed the harbour bridge in Tidewater.']) as [
      Print,
    ];
    const [plain] = printsOf(['The storm closed the harbour bridge in Tidewater.']) as [Print];
    const named = ({ marks }: Print) => marks.filter((marks) => marks & 1).length;
    expect(named(print)).toBe(named(plain));
  });

  it('counts days little at first and more later', () => {
    const apart = (days: number) => {
      const [a] = printsOf([boxer], undefined, 20_000) as [Print];
      const [b] = printsOf([boxer], undefined, 20_000 + days) as [Print];
      return compare(a, b).daysApart;
    };
    expect(apart(0)).toBe(0);
    expect(apart(2)).toBeLessThan(apart(30) / 3);
    expect(apart(3000)).toBe(apart(300));
  });

  it('weighs a rare word that both use more than a common one', () => {
    const book = new TermBook();
    printsOf(
      Array.from({ length: 200 }, () => 'The harvest festival drew a crowd.'),
      book,
    );
    const [rare, alsoRare] = printsOf(['Danilov was at the festival.', 'A festival for Danilov.'], book) as [Print, Print];
    const [common, alsoCommon] = printsOf(['Thorne was at the festival.', 'A festival for Bell.'], book) as [Print, Print];
    expect(compare(rare, alsoRare).rarest).toBeGreaterThan(compare(common, alsoCommon).rarest + 0.2);
  });

  it('asks for more where many tell of one topic', () => {
    const [a, b] = printsOf([boxer, otherBout]) as [Print, Print];
    const [lonely, crowded] = [crowdOf([0.8, 0.5, 0.1, 0.1]), crowdOf([0.8, 0.5, ...Array.from({ length: 10 }, () => 0.5)])];
    expect(oddsOf({ ...a, crowd: crowded }, b)).toBeLessThan(oddsOf({ ...a, crowd: lonely }, b));
    expect(crowdOf([])).toBe(usualCrowd);
    expect(crowdOf([0.9, 0.9])).toBe(crowdOf([]));
  });

  it('is nothing for a missing day, and keeps the odds within their bounds', () => {
    const [a, b, empty] = printsOf([boxer, boxer, '']) as [Print, Print, Print];
    expect(compare(a, b).daysApart).toBe(0);
    expect(oddsOf(a, b)).toBe(bounds.most);
    expect(oddsOf(a, empty)).toBe(bounds.least);
  });
});
