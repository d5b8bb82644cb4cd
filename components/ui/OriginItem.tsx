import type { OriginReasonView, OriginView, SourceView } from '../../lib/view/story-view.ts';
import { OriginReason } from './OriginReason.tsx';
import { OutLink } from './OutLink.tsx';
import { OutletName } from './OutletName.tsx';
import { StoryDate } from './StoryDate.tsx';
import { useText } from './text.ts';

/** A thousand copies of one report are told by their number. */
const most = 20;

/** One origin: the outlet, day and title of its article; where it has several, its name and all of them, each with why it is no origin of its own. */
export function OriginItem({ origin, articles }: { origin: OriginView; articles: ReadonlyMap<string, SourceView> }) {
  const { t, n } = useText();
  const listed = origin.articles.slice(0, most).flatMap((id) => articles.get(id) ?? []);
  const left = origin.articles.length - listed.length;
  const reasonsOf = (id: string) => origin.reasons.filter(({ article }) => article === id);
  const [only] = listed;
  if (only && origin.articles.length === 1) {
    return (
      <li>
        <Article source={only} reasons={reasonsOf(only.id)} />
      </li>
    );
  }
  return (
    <li>
      <p>
        <bdi class="pl-outlet">{origin.name}</bdi> <span class="pl-quiet">{n('articleCount', origin.articles.length)}</span>
      </p>
      <ul class="pl-list pl-copies">
        {listed.map((source) => (
          <li key={source.id}>
            <Article source={source} reasons={reasonsOf(source.id)} />
          </li>
        ))}
        {left > 0 && <li class="pl-quiet">{t('andMore', left)}</li>}
      </ul>
    </li>
  );
}

function Article({ source, reasons }: { source: SourceView; reasons: readonly OriginReasonView[] }) {
  const { title, date, url } = source;
  return (
    <>
      <p class="pl-outlet">
        <OutletName {...source} />
      </p>
      <p dir="auto">{url ? <OutLink href={url}>{title}</OutLink> : title}</p>
      {date !== undefined && (
        <p class="pl-quiet">
          <StoryDate day={date} />
        </p>
      )}
      {reasons.map((reason, index) => (
        <p key={index} class="pl-quiet">
          <OriginReason reason={reason} />
        </p>
      ))}
    </>
  );
}
