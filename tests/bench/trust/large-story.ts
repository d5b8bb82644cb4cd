import type { Article, KeyPoint, Lineage, Outlet, Story } from '../../../lib/corpus/schema.ts';
import type { CheckedStory } from '../../../lib/trust/agreement-record.ts';
import { lineageOf } from '../../../lib/trust/origins/lineage.ts';
import { pick, type Random, seeded } from '../corpus/random.ts';
import { generateOutlets, generateTopic, sentence, type Topic } from '../generate-stories.ts';
import { plantArticles } from './planted-articles.ts';

const outletCount = 200;
const pointCount = 20;
/** How many stories each outlet's record stands on. */
const checkedCount = 10;
const seeds = { story: 41, record: 42 };

/** A story with all that a score is worked out from, and what it is judged by. */
export interface LargeStory {
  readonly story: Story;
  readonly outletOf: (id: string) => Outlet;
  readonly checkedOf: (id: string) => readonly CheckedStory[];
}

/**
 * A story of so many articles by 200 outlets: a third of them carry another's text, one in ten credits another outlet, and each of its
 * 20 key points is made by three in ten articles and denied by one in fifty, a quarter of them giving somebody else's word.
 */
export function largeStory(articleCount: number): LargeStory {
  const random = seeded(seeds.story, articleCount);
  const outlets = generateOutlets().slice(0, outletCount);
  const byId = new Map(outlets.map((outlet) => [outlet.id, outlet]));
  const articles = linkedArticles(random, articleCount, outlets);
  const topic = generateTopic(random);
  const story: Story = {
    id: `large-${articleCount}`,
    lang: 'en',
    date: '2026-01-01',
    headline: sentence(random, topic, 12),
    dek: sentence(random, topic, 25),
    keyPoints: Array.from({ length: pointCount }, () => keyPoint(random, topic, articles, outlets)),
    body: [sentence(random, topic, 25)],
    articles,
    related: [],
  };
  const records = new Map(outlets.map(({ id }, at) => [id, checkedStories(seeded(seeds.record, at), outlets)]));
  return {
    story,
    outletOf: (id) => byId.get(id) as Outlet, // all are of this list
    checkedOf: (id) => records.get(id) ?? [],
  };
}

function linkedArticles(random: Random, count: number, outlets: readonly Outlet[]): Article[] {
  const planted = plantArticles(count, outlets);
  const known = () => outlets[0]?.id ?? '';
  const lineage = lineageOf(planted, { outletOfName: known, outletOfUrl: known });
  return planted.map(({ id, outlet, title, date, url = '' }) => {
    const credit: Lineage[] =
      random() < 0.1 ? [{ kind: 'credit', outlet: pick(random, outlets).id, words: 'first reported elsewhere' }] : [];
    return {
      id,
      outlet,
      url,
      title,
      date,
      role: pick(random, ['primary', 'report', 'report', 'report', 'rewrite', 'unattributed'] as const),
      basis: 'assumed',
      lineage: [...credit, ...(lineage.get(id) ?? [])],
    };
  });
}

function keyPoint(random: Random, topic: Topic, articles: readonly Article[], outlets: readonly Outlet[]): KeyPoint {
  const supports: string[] = [];
  const contradicts: string[] = [];
  for (const { id } of articles) {
    const at = random();
    if (at < 0.3) supports.push(id);
    else if (at < 0.32) contradicts.push(id);
  }
  const sources = [...Array.from({ length: 4 }, () => pick(random, outlets).name), 'the ministry', 'a person with knowledge of it'];
  return {
    text: sentence(random, topic, 20),
    claim: random() < 0.2 ? 'own-product' : 'fact',
    supports,
    contradicts,
    statements: [...supports, ...contradicts].map((article) => ({
      article,
      text: sentence(random, topic, 20),
      ...(random() < 0.25 && { attributedTo: pick(random, sources) }),
    })),
  };
}

function checkedStories(random: Random, outlets: readonly Outlet[]): CheckedStory[] {
  return Array.from({ length: checkedCount }, (_, at) => ({
    story: `checked-${at}`,
    agreement: 0.5 + random() / 2,
    families: Array.from({ length: 4 }, () => pick(random, outlets).family),
  }));
}
