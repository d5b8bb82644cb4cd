import type { Digest } from '../../lib/page/digest.ts';
import { name } from './corpus/names.ts';
import { between, type Random, seeded } from './corpus/random.ts';
import { topicWord } from './corpus/wording.ts';
import { generateOutlets, generateStory, generateTopic, paragraph, sentence, type Topic, title, topicOf } from './generate-stories.ts';

/** A page as the reader comes to it: what we read of it, its whole text of about 500 words, and which story it is about. */
export interface PageQuery {
  readonly digest: Digest;
  readonly text: string;
  /** undefined where no story is about it. */
  readonly story: string | undefined;
}

/** How much of a page the reader script sends at most. */
const leadLength = 1500;
const querySeed = 21;
const unknownSeed = 22;
const typingSeed = 23;

/** Pages about stories out of the first `stories`, spread over all of them. */
export function coveredPages(count: number, stories: number): PageQuery[] {
  const outlets = generateOutlets();
  return Array.from({ length: count }, (_, at) => {
    const random = seeded(querySeed, at);
    const number = Math.floor(((at + random()) / count) * stories);
    const { story } = generateStory(number, outlets);
    return { ...page(random, retold(random, topicOf(number)), story.date ?? '', `covered-${at}`), story: story.id };
  });
}

/** Pages about something that no story covers. */
export function unknownPages(count: number): PageQuery[] {
  return Array.from({ length: count }, (_, at) => {
    const random = seeded(unknownSeed, at);
    const topic = generateTopic(random);
    return { ...page(random, topic, `${topic.year}-06-15`, `unknown-${at}`), story: undefined };
  });
}

/** Another article tells half of the same words, most of the names and figures, and things of its own. */
function retold(random: Random, topic: Topic): Topic {
  const keep = (share: number) => () => random() < share;
  return {
    year: topic.year,
    words: [...topic.words.filter(keep(0.5)), ...Array.from({ length: 12 }, () => topicWord(random))],
    names: [...topic.names.filter((_, at) => at === 0 || random() < 0.7), ...Array.from({ length: 3 }, () => name(random))],
    figures: [...topic.figures.filter((_, at) => at === 0 || random() < 0.6)],
  };
}

function page(random: Random, topic: Topic, date: string, path: string): Omit<PageQuery, 'story'> {
  const headline = title(random, topic, between(random, 7, 13));
  const paragraphs = Array.from({ length: 8 }, () => paragraph(random, topic, 55));
  const digest = {
    pageKey: `https://reader.example/${path}`,
    title: headline,
    description: sentence(random, topic, between(random, 18, 28)),
    lead: paragraphs.join('\n').slice(0, leadLength),
    published: date,
    lang: 'en',
  };
  return { digest, text: [headline, digest.description, ...paragraphs].join('\n') };
}

/** What stands in the search box after each key: one to three words out of headlines, in some of them one letter slipped. */
export function typedQueries(count: number, stories: number): string[] {
  const outlets = generateOutlets();
  return Array.from({ length: count }, (_, at) => at).flatMap((at) => {
    const random = seeded(typingSeed, at);
    const { headline } = generateStory(Math.floor(random() * stories), outlets).story;
    const words = headline
      .toLowerCase()
      .split(' ')
      .filter((word) => word.length > 2);
    const start = between(random, 0, Math.max(0, words.length - 2));
    const whole = words.slice(start, start + between(random, 1, 3)).join(' ');
    const typed = random() < 0.25 ? slipped(random, whole) : whole;
    return Array.from(typed, (_, end) => typed.slice(0, end + 1)).filter((prefix) => !prefix.endsWith(' '));
  });
}

/** Two neighbouring letters swapped, or one left out. */
function slipped(random: Random, text: string): string {
  const at = between(random, 1, Math.max(1, text.length - 2));
  return random() < 0.5
    ? text.slice(0, at) + text.slice(at + 1)
    : text.slice(0, at) + text.charAt(at + 1) + text.charAt(at) + text.slice(at + 2);
}
