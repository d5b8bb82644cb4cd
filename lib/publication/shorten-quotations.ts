import type { Story } from '../corpus/schema.ts';
import { cutWords } from './cut-words.ts';
import { quotable, sourceOfDek, speakersOf } from './quotations.ts';

/**
 * The story with no quotation, title, credit or name of a source of more than 40 words. What the publisher wrote stays.
 * @param note is told of each text that was shortened, and where it stands
 */
export function shortenQuotations(story: Story, note: (field: string, text: string) => void): Story {
  const short = (field: string, text: string) => {
    const cut = cutWords(text, quotable.words);
    if (cut !== text) note(field, text);
    return cut;
  };
  const { headline, dek, articles } = story;
  const speakers = speakersOf(story);
  const quoted = (field: string, text: string) => (speakers.has(text) ? short(field, text) : text);
  const isTitle = articles.some(({ title }) => title === headline);
  const isDekForeign = sourceOfDek(story) !== undefined || (isTitle && dek === headline);
  return {
    ...story,
    headline: isTitle ? short('headline', headline) : headline,
    dek: isDekForeign ? short('dek', dek) : dek,
    keyPoints: story.keyPoints.map((point, at) => ({
      ...point,
      text: quoted(`keyPoints[${at}]`, point.text),
      ...(point.statements && {
        statements: point.statements.map((statement, nth) => {
          const place = `keyPoints[${at}].statements[${nth}]`;
          const { text, attributedTo: source } = statement;
          return {
            ...statement,
            text: short(place, text),
            ...(source !== undefined && { attributedTo: short(`${place}.attributedTo`, source) }),
          };
        }),
      }),
    })),
    body: story.body.map((text, at) => quoted(`body[${at}]`, text)),
    articles: articles.map((article, at) => ({
      ...article,
      title: short(`articles[${at}].title`, article.title),
      ...(article.lineage && {
        lineage: article.lineage.map((tie, nth) =>
          tie.kind === 'credit' ? { ...tie, words: short(`articles[${at}].lineage[${nth}]`, tie.words) } : tie,
        ),
      }),
    })),
  };
}
