import type { OriginView, SourceView, VoiceView } from '../../lib/view/story-view.ts';
import { Icon } from './Icon.tsx';
import { Quote } from './Quote.tsx';
import { useFirst } from './use-first.tsx';
import { sourceOf } from './voices.ts';

/** What it takes to quote the articles of a story. */
export interface Quoted {
  /** All on one side. */
  voices: readonly VoiceView[];
  lang: string;
  origins: readonly OriginView[];
  articles: ReadonlyMap<string, SourceView>;
}

/** As many sentences as one side shows at first. */
const most = 4;

/** What the articles behind some voices say, those with a sentence first. */
export function Quotes({ voices, lang, origins, articles, title }: Quoted & { title: string | undefined }) {
  const all = voices.flatMap((voice) => voice.articles.map(({ id, sentence }) => ({ id, sentence, voice })));
  const [shown, more] = useFirst([...all.filter(({ sentence }) => sentence), ...all.filter(({ sentence }) => !sentence)], most);
  const denies = voices[0]?.stance === 'denies';
  return (
    <div class="pl-side" data-stance={denies ? 'denies' : 'says'}>
      {title && (
        <p class={denies ? 'pl-conflict' : 'pl-quiet'}>
          {denies && <Icon name="conflict" />}
          {title}
        </p>
      )}
      {shown.map(({ id, sentence, voice }) => (
        <Quote
          key={id}
          sentence={sentence}
          lang={lang}
          source={articles.get(id)}
          attributedTo={sourceOf(
            voice,
            voice.origins.map((place) => origins[place]).find((origin) => origin?.articles.includes(id)),
          )}
        />
      ))}
      {more}
    </div>
  );
}
