import sqlite3InitModule, { type Database, type Sqlite3Static } from '@sqlite.org/sqlite-wasm';
import { answers, fieldsOf, type Subject } from './subject.ts';

/** SQLite's full-text search, compiled for browsers. The texts stay outside: a table without content, and one with the ids. */
const schema = `
  CREATE TABLE ids (number INTEGER PRIMARY KEY, id TEXT NOT NULL);
  CREATE VIRTUAL TABLE stories USING fts5(headline, dek, points, body, content='', prefix='2 3');`;

const question = `
  SELECT id FROM stories JOIN ids ON number = stories.rowid
  WHERE stories MATCH ? ORDER BY bm25(stories, 2, 1, 1, 1) LIMIT ${answers}`;

/** SQLite FTS5, stored as the database's own file and opened from memory, as a worker without OPFS has to. */
export const sqlite: Subject = {
  name: 'sqlite-wasm FTS5',
  async build(entries) {
    const sqlite3 = await sqlite3InitModule();
    const database = new sqlite3.oo1.DB(':memory:');
    database.exec(schema);
    database.exec('BEGIN');
    const intoIds = database.prepare('INSERT INTO ids VALUES (?, ?)');
    const intoStories = database.prepare('INSERT INTO stories (rowid, headline, dek, points, body) VALUES (?, ?, ?, ?, ?)');
    let number = 0;
    for (const { story } of entries) {
      const { headline, dek, points, body } = fieldsOf(story);
      number += 1;
      intoIds.bind([number, story.id]).stepReset();
      intoStories.bind([number, headline, dek, points, body]).stepReset();
    }
    intoIds.finalize();
    intoStories.finalize();
    database.exec('COMMIT');
    database.exec(`INSERT INTO stories(stories) VALUES ('optimize')`);
    database.exec('VACUUM');
    const bytes = sqlite3.capi.sqlite3_js_db_export(database);
    database.close();
    return new Map([['index.db', [bytes]]]);
  },
  async open(stored) {
    const [sqlite3, bytes] = await Promise.all([sqlite3InitModule(), stored.whole('index.db')]);
    const database = deserialized(sqlite3, bytes);
    const ask = database.prepare(question);
    const run = (query: string): string[] => {
      if (query === '') return [];
      const found: string[] = [];
      ask.bind([query]);
      while (ask.step()) found.push(String(ask.get(0)));
      ask.reset();
      return found;
    };
    return {
      uncounted: () => sqlite3.wasm.heap8u().byteLength,
      match: (text) => run([...new Set(wordsOf(text))].map(quoted).join(' OR ')),
      search: (query) => {
        const words = wordsOf(query);
        return run(words.map((word, at) => (at === words.length - 1 ? `${quoted(word)}*` : quoted(word))).join(' AND '));
      },
    };
  },
};

function deserialized({ oo1, wasm, capi }: Sqlite3Static, bytes: Uint8Array): Database {
  const database = new oo1.DB();
  const place = wasm.allocFromTypedArray(bytes);
  const code = capi.sqlite3_deserialize(database, 'main', place, bytes.length, bytes.length, capi.SQLITE_DESERIALIZE_FREEONCLOSE);
  database.checkRc(code);
  return database;
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

function quoted(word: string): string {
  return `"${word}"`;
}
