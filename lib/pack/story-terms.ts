import type { Outlet, Story } from '../corpus/schema.ts';
import { termsOf } from '../matching/terms.ts';
import { termKey } from '../text/term-key.ts';
import { eachWord } from '../text/words.ts';
import { type Field, fields } from './postings.ts';

/** The wording of an article of a story: what matching learns from. It is not kept; its words are. */
export interface ArticleText {
  readonly title: string;
  readonly text: string;
  readonly date?: string | undefined;
  readonly url?: string | undefined;
}

/** How a story uses a term. */
export interface StoryTerm {
  /** How much of the story's wording it makes up, before it is known how telling the term is. */
  mass: number;
  /** The best field that it stands in, by number. */
  field: number;
}

/**
 * The terms of a story: those of its articles, each article counting the same whatever its length, and those of what the pack says
 * of it. A story without articles' texts is matched by its own wording.
 */
export function storyTerms(
  story: Story,
  texts: readonly ArticleText[],
  outletOf: (id: string) => Outlet | undefined,
): Map<string, StoryTerm> {
  const terms = new Map<string, StoryTerm>();
  const own = { title: story.headline, text: [story.dek, ...story.keyPoints.map(({ text }) => text), ...story.body].join('\n') };
  for (const { title, text } of texts.length > 0 ? texts : [own]) {
    const { terms: found } = termsOf(title, text);
    const length = Math.sqrt(found.size);
    for (const term of found.values()) {
      const known = entry(terms, term.key);
      known.mass += (1 + Math.log(term.count)) / length;
    }
  }
  const show = (field: Field, text: string) => {
    const number = fields.indexOf(field);
    eachWord(text, (word) => {
      const key = termKey(word);
      if (key === '') return;
      const known = entry(terms, key);
      known.field = Math.max(known.field, number);
    });
  };
  show('headline', story.headline);
  show('dek', story.dek);
  for (const { outlet, section } of story.articles) show('outlet', `${outletOf(outlet)?.name ?? ''}\n${section ?? ''}`);
  for (const { text } of story.keyPoints) show('point', text);
  for (const text of story.body) show('body', text);
  return terms;
}

function entry(terms: Map<string, StoryTerm>, key: string): StoryTerm {
  const known = terms.get(key);
  if (known) return known;
  const fresh = { mass: 0, field: 0 };
  terms.set(key, fresh);
  return fresh;
}
