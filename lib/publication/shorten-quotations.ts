import type { Article, Story } from '../corpus/schema.ts';
import { cutWords } from './cut-words.ts';
import { quotable, sourceOfDek, speakersOf } from './quotations.ts';

/**
 * The story with no quotation, title, credit or name of a source of more than 40 words. What the publisher wrote stays.
 * @param note is told of each text that was shortened, and where it stands
 */
export function shortenQuotations(story: Story, note: (field: string, text: string) => void): Story {
  const short: Short = (field, text) => {
    const cut = cutWords(text, quotable.words);
    if (cut !== text) note(field, text);
    return cut;
  };
  const { headline, dek, articles, withdrawn } = story;
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
    articles: articles.map((article, at) => shortArticle(article, `articles[${at}]`, short)),
    ...(withdrawn && { withdrawn: withdrawn.map((article, at) => shortArticle(article, `withdrawn[${at}]`, short)) }),
  };
}

type Short = (field: string, text: string) => string;

function shortArticle(article: Article, place: string, short: Short): Article {
  const { title, lineage, earlier } = article;
  return {
    ...article,
    title: short(`${place}.title`, title),
    ...(lineage && {
      lineage: lineage.map((tie, nth) => (tie.kind === 'credit' ? { ...tie, words: short(`${place}.lineage[${nth}]`, tie.words) } : tie)),
    }),
    ...(earlier && { earlier: earlier.map((one, nth) => ({ ...one, title: short(`${place}.earlier[${nth}]`, one.title) })) }),
  };
}
