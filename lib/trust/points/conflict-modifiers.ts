import type { Sentence } from './conflict-sentence.ts';

/** What stands right before each noun: the written of `written exam`, unless it is a part of a name or the start of a longer phrase. */
function modifiers({ tokens, meanings, names }: Sentence): Map<string, string> {
  const inName = (at: number) => names.some(({ first, last }) => at >= first && at <= last);
  return new Map(
    meanings.flatMap((meaning, at) => {
      const before = meanings[at - 1];
      const isPhrase = /^(?:the|a|an|of|in|its|his|her|their)$/.test(tokens[at - 2]?.low ?? '') || tokens[at - 2]?.kind === 'number';
      return meaning && before && isPhrase && !/est$/.test(tokens[at - 1]?.low ?? '') && !inName(at - 1) && !inName(at)
        ? [[meaning, before] as const]
        : [];
    }),
  );
}

/** Whether both speak of one kind of thing, but of unlike ones: the written exam and the oral exam, new flats and social flats. */
export function otherModifier(one: Sentence, other: Sentence): boolean {
  const second = modifiers(other);
  return [...modifiers(one)].some(([noun, modifier]) => {
    const its = second.get(noun);
    return its !== undefined && its !== modifier && !other.content.has(modifier) && !one.content.has(its);
  });
}
