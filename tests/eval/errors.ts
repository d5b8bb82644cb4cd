import { casesOf } from './match-cases.ts';
import type { EvalRow } from './rows.ts';
import { byStory, readMatchDev, shippedAnswer } from './shipped.ts';

/** How much of a text is shown, in characters. */
const shown = 300;
/** How many articles of a story are shown. */
const members = 3;

/** Prints every page of match-dev that is matched with a wrong story, or not with its own, beside the stories concerned. */
export async function listErrors(data: string): Promise<void> {
  const { corpus, queries } = readMatchDev(data);
  const stories = byStory(corpus);
  const pages = new Map(queries.map((row) => [row.id, row]));
  for (const one of await casesOf('match-dev', corpus, queries, { name: '' })) {
    const { story, confidence, accepted } = shippedAnswer(one);
    const page = pages.get(one.page);
    const isRight = one.story === undefined ? !accepted : accepted && story === one.story;
    if (!page || isRight) continue;
    console.log(
      `\n## ${one.kind}, ${accepted ? 'accepted' : 'rejected'} ${confidence.toFixed(3)}, ${story === one.story ? 'right' : 'wrong'} first`,
    );
    print('page', [page]);
    print(`said  ${story}`, stories.get(story ?? '') ?? []);
    if (one.story === undefined || one.story === story) continue;
    const place = one.candidates.findIndex((candidate) => candidate.story === one.story);
    console.log(place < 0 ? '(its own is no candidate)' : `(its own is candidate ${place + 1})`);
    print(`right ${one.story}`, stories.get(one.story) ?? []);
  }
}

function print(label: string, rows: readonly EvalRow[]): void {
  for (const { title, text, date } of rows.slice(0, members))
    console.log(`${label} | ${date ?? 'no date'} | ${title} | ${(text ?? '').slice(0, shown).replaceAll('\n', ' ')}`);
}
