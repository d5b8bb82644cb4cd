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
        An origin is a voice of its own where one of its articles says the point in its own right. If the source that others name is itself
        among the outlets of the story, its agreement record counts; else that of the newsroom that was first.
      </p>
    </>
  ),
};
