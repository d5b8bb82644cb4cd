import { name } from '../corpus/names.ts';
import { between, pick, type Random, seeded } from '../corpus/random.ts';
import { topicWord } from '../corpus/wording.ts';
import { generateTopic, paragraph, type Topic, title } from '../generate-stories.ts';

/** What an outlet says of an event. */
export interface Telling {
  readonly title: string;
  readonly text: string;
}

const eventSeed = 31;

/** An event that nobody told of before: the same whenever it is asked for by its number. */
export function inventedEvent(number: number): Topic {
  return generateTopic(seeded(eventSeed, number));
}

/** Another outlet tells of an event in words of its own: most of its names, figures and words, and a few that only it has. */
export function tellingOf(event: Topic, random: Random, length = between(random, 60, 160)): Telling {
  const kept = <T>(all: readonly T[], share: number) => all.filter((_, at) => at === 0 || random() < share);
  const own: Topic = {
    year: event.year,
    words: [...kept(event.words, 0.8), topicWord(random), topicWord(random)],
    names: [...kept(event.names, 0.85), name(random)],
    figures: kept(event.figures, 0.8),
  };
  return { title: title(random, own, between(random, 7, 12)), text: paragraph(random, own, length) };
}

/** What an agency sends, as an outlet prints it: under a headline of its own now and then, with its credit, with or without the last sentence. */
export function wireCopy({ title: head, text }: Telling, agency: string, event: Topic, random: Random): Telling {
  const sentences = text.split(/(?<=\.) /);
  const kept = random() < 0.3 ? sentences.slice(0, -1) : sentences;
  return {
    title: random() < 0.5 ? head : title(random, event, between(random, 7, 12)),
    text: `${pick(random, ['', 'HARBOUR CITY ']).trimEnd()}${kept.join(' ')} (${agency})`,
  };
}
