import type { StoryView } from '../../lib/view/story-view.ts';
import { OutLink } from '../ui/OutLink.tsx';
import { PackName } from '../ui/PackName.tsx';
import { useText } from '../ui/text.ts';
import { quotedArticles } from './quoted-articles.ts';

/** Which pack tells a story; for one of the newsroom, which writes nothing itself, also which articles it quotes. */
export function PackLine({ story }: { story: StoryView }) {
  const { t } = useText();
  const { pack } = story;
  if (!pack) return null;
  return (
    <>
      <p class="pl-quiet">
        <PackName pack={pack} />
      </p>
      {pack.kind === 'newsroom' && (
        <p class="pl-quiet pl-quoted">
          {t('packQuoted')}{' '}
          {quotedArticles(story).map(({ id, outlet, title, url }, place) => (
            <span key={id} title={title}>
              {place > 0 && ' · '}
              {url ? (
                <OutLink href={url}>
                  <bdi>{outlet}</bdi>
                </OutLink>
              ) : (
                <bdi>{outlet}</bdi>
              )}
            </span>
          ))}
        </p>
      )}
    </>
  );
}
