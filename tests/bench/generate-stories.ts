import type { Article, Outlet, Story } from '../../lib/corpus/schema.ts';
import type { ArticleText } from '../../lib/pack/story-terms.ts';
import { capital, figure, name, shortName } from './corpus/names.ts';
import { between, pick, type Random, seeded, zipf } from './corpus/random.ts';
import { contentWord, functionShare, functionWord, topicWord, wordOf } from './corpus/wording.ts';

/** A story and the wording of its articles: what a pack is made of. */
export interface Entry {
  readonly story: Story;
  readonly texts: readonly ArticleText[];
}

/** What a story is about: articles about it draw from here too. */
export interface Topic {
  readonly year: number;
  readonly words: readonly string[];
  readonly names: readonly string[];
  readonly figures: readonly string[];
}

const outletCount = 2000;
const firstDay = Date.UTC(2012, 0, 1);
const lastDay = Date.UTC(2026, 10, 1);
const dayLength = 86_400_000;

/** Stories may go on for ever from one seed, and each can be made alone. */
const storySeed = 11;
const articleSeed = 12;

/** The same two thousand outlets for any number of stories. */
export function generateOutlets(): Outlet[] {
  return Array.from({ length: outletCount }, (_, at) => {
    const random = seeded(10, at);
    const called = `${capital(wordOf(300 + at, 4))} ${pick(random, ['Times', 'Post', 'Herald', 'News', 'Wire', 'Journal', 'Review'])}`;
    const id = `${wordOf(300 + at, 4)}-${at}`;
    const kind = pick(random, ['newspaper', 'broadcaster', 'trade-press', 'agency', 'blog', 'unknown'] as const);
    return { id, name: called, kind, family: id, hosts: [hostOf(at)], accounts: [], facts: {} };
  });
}

function hostOf(outlet: number): string {
  return `www.${wordOf(300 + outlet, 4)}${outlet}.example`;
}

/** Makes the first `count` stories, one at a time. */
export function* generateStories(count: number, outlets = generateOutlets()): Generator<Entry> {
  for (let at = 0; at < count; at++) yield generateStory(at, outlets);
}

/** Makes the story of this number; the same whenever it is made. */
export function generateStory(at: number, outlets: readonly Outlet[]): Entry {
  const random = seeded(storySeed, at);
  const topic = generateTopic(random);
  const day = firstDay + Math.floor((random() * (lastDay - firstDay)) / dayLength) * dayLength;
  const headline = title(random, topic, between(random, 6, 14));
  const count = articleCount(random);
  const articles = Array.from({ length: count }, (_, place) => article(random, topic, outlets, day, place, at));
  const ids = articles.map(({ id }) => id);
  const story: Story = {
    id: `${headline
      .toLowerCase()
      .split(/[^a-z0-9]+/)
      .filter(Boolean)
      .slice(0, 4)
      .join('-')
      .slice(0, 50)}-${at.toString(36)}`,
    lang: 'en',
    date: isoDay(day),
    headline,
    dek: sentence(random, topic, between(random, 15, 30)),
    keyPoints: Array.from({ length: between(random, 3, 6) }, () => ({
      text: sentence(random, topic, between(random, 15, 30)),
      claim: 'fact' as const,
      supports: ids.filter(() => random() < 0.6),
      contradicts: [],
    })),
    body: Array.from({ length: between(random, 1, 4) }, () => sentence(random, topic, between(random, 15, 30))),
    articles,
    related: [],
  };
  const texts = articles.slice(0, 2).map(({ title, date, url }, place) => {
    const own = seeded(articleSeed, at, place);
    return { title, date, url, text: paragraph(own, topic, 120) };
  });
  return { story, texts };
}

/** What the story of this number is about; the same as the story itself used. */
export function topicOf(at: number): Topic {
  return generateTopic(seeded(storySeed, at));
}

/** What a story is about that nobody covers. */
export function generateTopic(random: Random): Topic {
  const year = between(random, 2012, 2026);
  return {
    year,
    words: Array.from({ length: between(random, 18, 34) }, () => topicWord(random)),
    names: Array.from({ length: between(random, 5, 12) }, () => name(random)),
    figures: Array.from({ length: between(random, 3, 7) }, () => figure(random, year)),
  };
}

/** One is the commonest number of articles, two the mean. */
function articleCount(random: Random): number {
  const at = random();
  return at < 0.46 ? 1 : at < 0.76 ? 2 : at < 0.89 ? 3 : at < 0.95 ? 4 : at < 0.98 ? 5 : 6;
}

const outletRanks = zipf(outletCount, 0.9, 10);

function article(random: Random, topic: Topic, outlets: readonly Outlet[], day: number, place: number, story: number): Article {
  const outlet = outletRanks(random) - 1;
  const date = isoDay(day + Math.floor(random() ** 3 * 6) * dayLength);
  const words = title(random, topic, between(random, 6, 13));
  const slug = words.toLowerCase().replace(/[^a-z0-9]+/g, '-');
  return {
    id: `a${place + 1}`,
    outlet: outlets[outlet]?.id ?? '',
    url: `https://${hostOf(outlet)}/${date.replaceAll('-', '/')}/${slug}-${(story * 8 + place).toString(36)}`,
    title: words,
    date,
    role: pick(random, ['report', 'rewrite', 'unattributed'] as const),
    basis: 'assumed',
  };
}

/** A headline: a name or two, and words of the topic more than others. */
export function title(random: Random, topic: Topic, length: number): string {
  const words = telling(random, topic, length, { function: 0.28, topic: 0.45, name: 0.18, figure: 0.03 });
  return capital(words.join(' '));
}

/** A sentence about a topic, of this many words. */
export function sentence(random: Random, topic: Topic, length: number): string {
  return `${capital(telling(random, topic, length, running).join(' '))}.`;
}

/** Sentences about a topic, of about this many words in all. */
export function paragraph(random: Random, topic: Topic, length: number): string {
  const sentences: string[] = [];
  for (let rest = length; rest > 0; ) {
    const next = between(random, 12, 28);
    sentences.push(sentence(random, topic, next));
    rest -= next;
  }
  return sentences.join(' ');
}

/** The shares of what a text is made of; what is left are words of the whole language. */
interface Mixture {
  readonly function: number;
  readonly topic: number;
  readonly name: number;
  readonly figure: number;
}

const running: Mixture = { function: functionShare, topic: 0.17, name: 0.06, figure: 0.025 };

/** Words of a topic in a mixture. Names and words that came first come again most often. */
function telling(random: Random, topic: Topic, length: number, mixture: Mixture): string[] {
  const early = <T>(list: readonly T[]) => list[Math.floor(random() ** 2 * list.length)] as T;
  const upToTopic = mixture.function + mixture.topic;
  const upToName = upToTopic + mixture.name;
  const upToFigure = upToName + mixture.figure;
  const words: string[] = [];
  while (words.length < length) {
    const at = random();
    if (at < mixture.function) words.push(functionWord(random));
    else if (at < upToTopic) words.push(early(topic.words));
    else if (at < upToName) words.push(...(random() < 0.5 ? early(topic.names) : shortName(early(topic.names))).split(' '));
    else if (at < upToFigure) words.push(...early(topic.figures).split(' '));
    else words.push(contentWord(random));
  }
  return words.slice(0, length);
}

function isoDay(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
