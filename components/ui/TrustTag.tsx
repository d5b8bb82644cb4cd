import { useText } from './text.ts';

/** The score of a story in a list, in words and in figures. */
export function TrustTag({ score }: { score: number | null }) {
  const { t } = useText();
  return <span class="pl-trust-tag">{score === null ? t('trustUnknown') : t('trustTag', score)}</span>;
}
