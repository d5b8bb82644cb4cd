import MiniSearch, { type Options } from 'minisearch';
import { answers, fieldsOf, type Subject } from './subject.ts';

const options: Options = {
  fields: ['headline', 'dek', 'points', 'body'],
  searchOptions: { boost: { headline: 2 } },
};

/** MiniSearch as its documentation shows it, stored as JSON. */
export const minisearch: Subject = {
  name: 'minisearch',
  async build(entries) {
    const index = new MiniSearch(options);
    for (const { story } of entries) index.add({ id: story.id, ...fieldsOf(story) });
    return new Map([['index.json', [new TextEncoder().encode(JSON.stringify(index))]]]);
  },
  async open(stored) {
    const index = MiniSearch.loadJSON(new TextDecoder().decode(await stored.whole('index.json')), options);
    const ids = (found: readonly { id: string }[]) => found.slice(0, answers).map(({ id }) => id);
    return {
      match: (text) => ids(index.search(text, { combineWith: 'OR' })),
      search: (query) => ids(index.search(query, { combineWith: 'AND', prefix: true, fuzzy: (term) => term.length > 3 && 0.2 })),
    };
  },
};
