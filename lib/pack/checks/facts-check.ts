import type { Story } from '../../corpus/schema.ts';
import { dayOf, type Facts, noDay } from '../facts.ts';
import type { PackInfo } from '../info.ts';
import { damaged } from '../read.ts';

/** Checks what matching knows of each story, and what the pack says of itself, against the stories. */
export class FactsCheck {
  readonly #facts: Facts;
  readonly #info: PackInfo;
  readonly #languages: Uint32Array;
  #articles = 0;
  #lastDay = -1;

  constructor(facts: Facts, info: PackInfo) {
    this.#facts = facts;
    this.#info = info;
    this.#languages = new Uint32Array(info.languages.length);
  }

  /** Takes the next story. @throws PackError */
  add(story: Story, number: number, name: string): void {
    const language = this.#facts.language[number] ?? 0;
    this.#languages[language] = (this.#languages[language] ?? 0) + 1;
    this.#articles += story.articles.length;
    const lang = this.#info.languages[language]?.lang;
    if (lang !== story.lang.split('-')[0]) throw damaged('facts', `${name} is in ${story.lang}, not in ${lang}`);
    if (this.#facts.articles[number] !== Math.min(255, story.articles.length))
      throw damaged('facts', `${name} has ${story.articles.length} articles, not ${this.#facts.articles[number]}`);
    this.#checkDays(story, number, name);
  }

  /** After the last story. @throws PackError */
  end(): void {
    if (this.#articles !== this.#info.articles)
      throw damaged('info', `it says ${this.#info.articles} articles; there are ${this.#articles}`);
    this.#info.languages.forEach(({ lang, stories }, at) => {
      if (this.#languages[at] !== stories) throw damaged('info', `it says ${stories} stories in ${lang}; there are ${this.#languages[at]}`);
    });
  }

  /** A story's days may go beyond its own dates, to those of texts that are not kept. */
  #checkDays({ articles, date }: Story, number: number, name: string): void {
    const first = this.#facts.firstDay[number] ?? noDay;
    const last = this.#facts.lastDay[number] ?? noDay;
    if (first > last || (last === noDay && first !== noDay))
      throw damaged('facts', `${name} begins on day ${first} and ends on day ${last}`);
    for (const each of [date, ...articles.map((article) => article.date)]) {
      const day = dayOf(each) ?? first;
      if (day < first || day > last || (day !== first && first === noDay)) throw damaged('facts', `${name} lacks its day ${day}`);
    }
    const order = last === noDay ? -1 : last;
    if (order < this.#lastDay) throw damaged('facts', `${name} is older than the story before it`);
    this.#lastDay = order;
  }
}
