import { Index } from 'flexsearch';
import { answers, fieldsOf, type Subject } from './subject.ts';

// One index by beginnings of the headline's words for typing, one of whole words for matching: beginnings of all would be far larger.
const create = () => ({ typed: new Index({ tokenize: 'forward' }), all: new Index({ tokenize: 'strict' }) });

/** FlexSearch, stored by its own export, a JSON text for each part. */
export const flexsearch: Subject = {
  name: 'flexsearch',
  async build(entries) {
    const indexes = create();
    const ids: string[] = [];
    for (const { story } of entries) {
      const { headline, dek, points, body } = fieldsOf(story);
      indexes.typed.add(ids.length, headline);
      indexes.all.add(ids.length, [headline, dek, points, body].join('\n'));
      ids.push(story.id);
    }
    const parts: [kind: string, key: string, data: string][] = [['ids', '', JSON.stringify(ids)]];
    for (const [kind, index] of Object.entries(indexes))
      await index.export((key: string, data: string) => void (data && parts.push([kind, key, data])));
    return new Map([['index.json', [new TextEncoder().encode(JSON.stringify(parts))]]]);
  },
  async open(stored) {
    const { typed, all } = create();
    let ids: string[] = [];
    const parts = JSON.parse(new TextDecoder().decode(await stored.whole('index.json'))) as [string, string, string][];
    for (const [kind, key, data] of parts) {
      if (kind === 'ids') ids = JSON.parse(data) as string[];
      else (kind === 'typed' ? typed : all).import(key, data);
    }
    const named = (found: unknown) => (found as number[]).map((at) => ids[at] ?? '');
    return {
      // `suggest` is its way to ask for any of the words.
      match: (text) => named(all.search(text, { suggest: true, limit: answers })),
      search: (query) => named(typed.search(query, { limit: answers })),
    };
  },
};
