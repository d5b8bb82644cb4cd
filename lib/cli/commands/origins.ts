import type { Origin } from '../../trust/origins/find-origins.ts';
import { type Command, CommandError } from '../command.ts';
import { jsonRows } from '../jsonl.ts';
import { parseOptions } from '../options.ts';
import { OriginRow } from '../origins/origin-row.ts';
import { type FoundOrigins, originsOfRows } from '../origins/origins-of-rows.ts';

/** `plumbline origins`: which articles go back to one act of reporting. */
export const origins: Command = {
  name: 'origins',
  summary: 'Find the articles that go back to one source: copies, credits, one publisher.',
  usage: `plumbline origins < ARTICLES.jsonl

Reads articles from standard input, one JSON object a line, as for \`build\`: { "id", "title", "text", "url", "date",
"publisher", "domain", "story" }, and what pages and feeds say of where an article comes from: "byline" (or "author"),
"canonical", "isBasedOn" and "feedSource" (or "source"). All but "id" may be missing.
Prints { "origin", "articles", "reasons": [{ "article", "to", "kind", "share", "words" }] } for each group, one JSON
object a line; every article stands in exactly one group, the leading one first.

Articles of one "story" are one origin where they are of one publisher, or credit one source and no other. Without a
"story" that holds for articles which tell of the same thing, by the words they share. Whatever their story, an article
joins the one whose text it has, quotations left out, or that it names as its original; never by way of a third.
In "to" stands the article that it joins, where there is one, and the outlet.`,

  async run(args, { stdin, print, progress }) {
    const { positionals } = parseOptions(args, {});
    if (positionals.length > 0) throw new CommandError(`${positionals[0]}: articles come from standard input`, 2);
    const rows: OriginRow[] = [];
    for await (const row of jsonRows('stdin', stdin, OriginRow)) {
      rows.push(row);
      if (rows.length % 1000 === 0) progress(`read ${rows.length} articles`);
    }
    const found = originsOfRows(rows);
    for (const origin of found.origins) print(`${JSON.stringify(lineOf(origin, found))}\n`);
    return 0;
  },
};

function lineOf({ outlet, articles, reasons }: Origin, { rowOf, outletOf }: FoundOrigins) {
  const idOf = (article: string) => rowOf(article)?.id;
  // Where nobody well known credits a source it lends no record, but the origin is still called by what its first article says.
  const said = reasons.find(({ article, kind }) => article === articles[0]?.id && kind !== 'family' && kind !== 'text');
  return {
    origin: said ? outletOf(said.to.outlet).name : outlet.name,
    articles: articles.map(({ id }) => idOf(id)),
    reasons: reasons.map(({ article, to, ...reason }) => ({
      article: idOf(article),
      to: { ...(to.article !== undefined && { article: idOf(to.article) }), outlet: outletOf(to.outlet).name },
      ...reason,
    })),
  };
}
