import type { MethodSection } from '../method-text.ts';

/** How those who speak on a point are counted. */
export const voices: MethodSection = {
  id: 'voices',
  title: 'How voices on a point are counted',
  body: (
    <>
      <p>
        A voice is one origin for one point. Where several newsrooms give the word of the same speaker, statement or filing, they are one
        voice for that point, and the source that they name is behind it: twelve articles of four newsrooms that all quote one joint
        announcement are one voice.
      </p>
      <p>
        Whose word a sentence gives is read from the sentence: “according to”, “said”, “announced”, a filing, a statement, a report. “The
        company” and “the announcement” mean whoever was named before. Those who announce something together are one source. What an article
        leaves unattributed is its only source’s, where it names one alone and shows no reporting of its own; “officials” and “police” are
        one source, whoever quotes them. This is read well in English only.
      </p>
      <p>
        An origin is a voice of its own where one of its articles says the point in its own right. If the source that others name is itself
        among the outlets of the story, its agreement record counts; else that of the newsroom that was first.
      </p>
    </>
  ),
};
