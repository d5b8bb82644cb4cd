const escapes: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', a: '\u0007', b: '\b', f: '\f', v: '\v' };
const escaped = /\\(?:x([0-9a-f]{2})|u([0-9a-f]{4})|U([0-9a-f]{8})|([0-7]{1,3})|([\s\S]))/gi;

/** The text that a literal of Python stands for (`u'caf\xe9'`); undefined where it is none. */
export function pythonText(literal: string): string | undefined {
  const body = /^u?(?:"""([\s\S]*)"""|'''([\s\S]*)'''|"((?:[^"\\]|\\[\s\S])*)"|'((?:[^'\\]|\\[\s\S])*)')$/.exec(literal.trim());
  const text = body?.slice(1).find((part) => part !== undefined);
  return text?.replace(escaped, (_, two, four, eight, octal, other: string) => {
    const hex: string | undefined = two ?? four ?? eight;
    if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16));
    return octal === undefined ? (escapes[other] ?? other) : String.fromCodePoint(Number.parseInt(octal, 8));
  });
}
