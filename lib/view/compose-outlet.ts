import type { CorpusStory } from '../corpus/corpus.ts';
import { Criterion, type Outlet, type OutsideRating } from '../corpus/schema.ts';
import { type PackAbout, scopedId } from '../corpus/shelf.ts';
import { agreementRecordOf } from '../trust/agreement-record.ts';
import { checksInStory } from '../trust/checked-stories.ts';
import type { LedgerEntry } from '../trust/ledger.ts';
import { criterionWeight } from '../trust/parts/transparency.ts';
import { type Regard, summarise } from './compose-story.ts';
import type { CheckView, OutletView } from './outlet-view.ts';

/** An outlet as the corpus knows it. */
export interface KnownOutlet {
  /** Its id among all outlets, and the name of its pack. */
  readonly id: string;
  readonly pack: string;
  /** Whose pack it is, where it did not come with the extension. */
  readonly about?: PackAbout | undefined;
  readonly outlet: Outlet;
  /** Missing where the ledger is not worked out yet. */
  readonly entry: LedgerEntry | undefined;
  /** Other outlets of its family. */
  readonly kin: readonly Outlet[];
  /** The newest of the stories that it is in, and of those in which others checked it. */
  readonly newest: readonly CorpusStory[];
  readonly checked: readonly CorpusStory[];
  readonly ratings: readonly OutsideRating[];
}

/** Everything that is drawn of an outlet. */
export function composeOutlet({ id, pack, about, outlet, entry, kin, newest, checked, ratings }: KnownOutlet, regard: Regard): OutletView {
  const record = agreementRecordOf(outlet, entry?.checked ?? [], '');
  return {
    id,
    name: outlet.name,
    ...(about && { pack: { name: pack, ...about } }),
    kind: outlet.kind,
    family: kin.map((other) => ({ id: scopedId(pack, other.id), name: other.name })),
    hosts: outlet.hosts,
    accounts: outlet.accounts,
    facts: Criterion.options.map((criterion) => ({
      criterion,
      weight: criterionWeight[criterion],
      ...(outlet.facts[criterion] ?? { state: 'not-looked-at' as const }),
    })),
    record: {
      mean: record.mean,
      low: record.quantile(0.1),
      high: record.quantile(0.9),
      checked: record.checked,
      agreed: record.agreed,
      assumed: record.assumed,
      erased: entry?.erased ?? false,
      stories: checked.flatMap((found) => viewCheck(found, outlet.id)),
    },
    ratings: [...(outlet.ratings ?? []), ...ratings],
    stories: { count: entry?.stories ?? newest.length, newest: newest.map((found) => summarise(found, regard)) },
  };
}

function viewCheck({ id, story, outletOf }: CorpusStory, outlet: string): CheckView[] {
  const checks = checksInStory(story, outletOf).get(outlet);
  if (!checks) return [];
  const agreement = checks.reduce((sum, check) => sum + check.agreement, 0) / checks.length;
  return [
    {
      story: id,
      headline: story.headline,
      lang: story.lang,
      agreement,
      points: checks.map(({ point, stance, agreement: borneOut, others }) => ({
        text: point.text,
        stance,
        agreement: borneOut,
        others: others.map(({ name }) => name),
      })),
    },
  ];
}
