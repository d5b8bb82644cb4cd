import type { SourceView } from '../../lib/view/story-view.ts';
import { OutLink } from './OutLink.tsx';
import { OutletName } from './OutletName.tsx';
import { StoryDate } from './StoryDate.tsx';
import { useText } from './text.ts';

interface QuoteProps {
  sentence: string | undefined;
  lang: string;
  source: SourceView | undefined;
  /** Whose word the article gives, where it is not its own. */
  attributedTo: string | undefined;
}

/** The sentence with which an article makes or denies a key point, and where it stands. */
export function Quote({ sentence, lang, source, attributedTo }: QuoteProps) {
  const { t } = useText();
  return (
    <figure class="pl-quote">
      {sentence === undefined ? (
        <p class="pl-quiet">{t('quoteUnknown')}</p>
      ) : (
        <blockquote lang={lang} dir="auto">
          <p>{sentence}</p>
        </blockquote>
      )}
      <figcaption class="pl-quiet">
        {source && (
          <>
            <span class="pl-outlet">
              <OutletName {...source} />
            </span>
            {source.date !== undefined && (
              <>
                {' · '}
                <StoryDate day={source.date} />
              </>
            )}
          </>
        )}
        {attributedTo !== undefined && ` · ${t('quoteAttributed', attributedTo)}`}
        {source && <p dir="auto">{source.url ? <OutLink href={source.url}>{source.title}</OutLink> : source.title}</p>}
      </figcaption>
    </figure>
  );
}
