import type { MethodSection } from '../method-text.ts';

/** Which outlet an article counts for. */
export const speakers: MethodSection = {
  id: 'speakers',
  title: 'Who is speaking',
  body: (
    <>
      <p>
        An article counts for the outlet that publishes it. Outlets of one owner are one family. On hosts that carry many publishers, such
        as code and video platforms, the account decides and not the host: a text by a chip maker on a platform for models is the chip
        maker’s.
      </p>
      <p>
        The address decides. What a page says of itself, a byline or a credit, only tells accounts of a shared host apart. An outlet that
        the corpus does not know gains nothing by naming itself after one that it does.
      </p>
    </>
  ),
};
