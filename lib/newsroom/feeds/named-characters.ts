import { readHtml } from './markup.ts';

/** What was looked up. Emptied when full, since anybody can make up names. */
const known = new Map<string, string | undefined>();
const full = 4000;

/** The characters that HTML has a name for: `eacute` gives `é`. Feeds use these names without declaring them. */
export function namedCharacter(name: string): string | undefined {
  if (known.size > full) known.clear();
  if (!known.has(name)) known.set(name, decode(`&${name};`));
  return known.get(name);
}

function decode(written: string): string | undefined {
  let text = '';
  const nothing = () => undefined;
  readHtml(written, { open: nothing, close: nothing, text: (piece) => (text += piece) });
  return text === written ? undefined : text;
}
