import type { Sentence } from './conflict-sentence.ts';

/** Whether a sentence states something: a question states nothing, and neither does the line that says when a page was updated. */
export function states(sentence: Sentence): boolean {
  return !isQuestion(sentence) && !isStamp(sentence);
}

const asksFirst =
  /^(?:will|would|is|are|was|were|does|did|do|can|could|should|has|have|had|who|why|how|what|which|wird|ist|sind|hat|est-ce|sera)$/;

/** It has a question mark, or begins as a question does and is asked by somebody: `Will it close, residents ask`. */
function isQuestion({ tokens }: Sentence): boolean {
  if (tokens.some(({ text }) => text === '?')) return true;
  const opens = tokens.find(({ kind }) => kind === 'word')?.low ?? '';
  return asksFirst.test(opens) && tokens.some(({ low }) => /^(?:asks?|asked|asking|wonders?|wondered|fragen?|demande)$/.test(low));
}

/** `Updated : July 2, 2013 15:01`, `Monday, Sep 10, 2012 | Updated 9:01 AM`. */
function isStamp({ tokens, content }: Sentence): boolean {
  const stamped = tokens.some(({ low }) => /^(?:updated|published|posted|modified|edited|written)$/.test(low));
  return stamped && content.size <= 3;
}
