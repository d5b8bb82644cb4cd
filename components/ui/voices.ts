import type { Translator } from '../../lib/text/translator.ts';
import type { OriginView, PointView, VoiceView } from '../../lib/view/story-view.ts';

/** Whose word an origin gives when it speaks with a voice; undefined where it speaks in its own right. */
export function sourceOf(voice: VoiceView, origin: OriginView | undefined): string | undefined {
  return voice.isAttributed || (voice.origins.length > 1 && origin?.name !== voice.name) ? voice.name : undefined;
}

/** Who says a point and who says otherwise, each voice with its place in the list. */
export function sidesOf({ voices }: PointView) {
  const all = voices.map((voice, at) => ({ voice, at }));
  return {
    says: all.filter(({ voice }) => voice.stance === 'says'),
    denies: all.filter(({ voice }) => voice.stance === 'denies'),
  };
}

/** "4 origins say this"; where newsrooms give the word of others, how many articles and newsrooms come down to how many origins. */
export function countInWords(point: PointView, { t, n }: Translator): string {
  const { says } = sidesOf(point);
  const [first] = says;
  if (!first) return t('pointNobody');
  if (!says.some(({ voice }) => voice.isAttributed || voice.origins.length > 1)) return n('pointSays', says.length);
  const counts = [n('articleCount', point.articles), n('newsroomCount', point.newsrooms), n('originCount', says.length)];
  return says.length === 1 ? t('pointAttributedTo', ...counts, first.voice.name) : t('pointAttributed', ...counts);
}
