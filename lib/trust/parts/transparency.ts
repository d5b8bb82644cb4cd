import { Criterion, type Fact } from '../../corpus/schema.ts';
import { type Assumptions, type PartValue, sum, type WeighedOrigins } from './part.ts';

/** The published relative weights of NewsGuard's transparency criteria, of those that a machine can check; the others are shown only. */
export const criterionWeight: Readonly<Record<Criterion, number>> = {
  ownership: 7.5,
  'advertising-labelled': 7.5,
  masthead: 5,
  byline: 5,
  'corrections-policy': 12.5,
  'opinion-labelled': 12.5,
  'publishing-principles': 0,
  'diversity-policy': 0,
};

/** Labels of advertising and opinion can be asked only of pages of that kind, so they count where somebody looked. */
const everyPage: readonly Criterion[] = ['ownership', 'masthead', 'byline', 'corrections-policy'];

/**
 * Transparency: of what was looked at, the weight that was found; the mean over the origins for which it is known.
 * It is not known for an outlet while less than half of its weight was looked at: else hiding would pay.
 */
export function transparency(origins: WeighedOrigins, { notLookedAt }: Assumptions): PartValue {
  const judged = [...origins].map(([{ outlet }, weight]) => {
    const facts = Criterion.options
      .filter((criterion) => everyPage.includes(criterion) || outlet.facts[criterion])
      .map((criterion) => ({ criterion, weight: criterionWeight[criterion], fact: outlet.facts[criterion] }));
    const counted = notLookedAt === 'left out' ? facts.filter(({ fact }) => fact) : facts;
    const present = (fact: Fact | undefined) => (fact ? fact.state === 'found' : notLookedAt === 'found');
    const looked = total(counted);
    const known = weight > 0 && looked > 0 && looked * 2 >= total(facts);
    return { outlet, weight, facts, present, looked, known };
  });
  const known = judged.filter((origin) => origin.known);
  // One such outlet shows by its rows what could be looked at; of several, the rows would say nothing but that.
  const bare = judged.filter(({ facts, known: counts }) => !counts && facts.every(({ fact }) => !fact));
  const unlooked = bare.length > 1 ? bare : [];
  const all = total(known);
  const shareFound = ({ facts, present, looked }: (typeof judged)[number]) => total(facts.filter(({ fact }) => present(fact))) / looked;
  return {
    value: known.length ? known.reduce((sum, origin) => sum + origin.weight * shareFound(origin), 0) / all : null,
    rows: [
      ...judged
        .filter((origin) => !unlooked.includes(origin))
        .flatMap(({ outlet, weight: own, facts, present, looked, known: counts }) =>
          facts.map(({ criterion, weight, fact }) => ({
            row: {
              kind: 'fact' as const,
              outlet: outlet.name,
              criterion,
              state: fact?.state ?? ('not-looked-at' as const),
              ...(fact && { page: fact.page, date: fact.date }),
              points: 0,
            },
            share: counts && present(fact) ? (own / all) * (weight / looked) : 0,
          })),
        ),
      ...(unlooked.length > 0
        ? [{ row: { kind: 'not-looked-at' as const, outlets: unlooked.map(({ outlet }) => outlet.name), points: 0 }, share: 0 }]
        : []),
    ],
  };
}

const total = (items: readonly { readonly weight: number }[]) => sum(items.map(({ weight }) => weight));
