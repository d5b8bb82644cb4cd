import { useText } from './text.ts';

/** "1 source · cross-referenced", "12 articles, 4 origins · cross-referenced": ten copies of one report are ten articles and one origin. */
export function SourceLine({ articles, origins }: { articles: number; origins: number }) {
  const { t, n } = useText();
  return (
    <p class="pl-source-line">
      {articles === 1 ? t('sourceLineOne') : t('sourceLine', n('articleCount', articles), n('originCount', origins))}
    </p>
  );
}
