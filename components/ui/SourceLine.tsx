import { useText } from './text.ts';

/** "1 source · cross-referenced". Counts origins: ten copies of one report are one source. */
export function SourceLine({ origins }: { origins: number }) {
  return <p class="pl-source-line">{useText().n('origins', origins)}</p>;
}
