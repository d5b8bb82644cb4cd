import { quotable } from '../../../lib/publication/quotations.ts';
import type { MethodSection } from '../method-text.ts';

/** What packs of others say, and how far that goes. */
export const packs: MethodSection = {
  id: 'packs',
  title: 'Packs from others',
  body: (
    <>
      <p>
        Others can publish their stories as a pack. Its signature tells that all its editions are of one publisher, not who that is, and not
        that what they say is so. Which outlet an article is of, of which kind that outlet is, who owns it, and what role the article has:
        all of that is the publisher’s word, and stands as “according to” them. It goes into the scores of their own stories and into no
        other, and the records of outlets in it come from its stories alone.
      </p>
      <p>
        Where several packs tell of one event, it is one match, and you can change between their views. They are never added up: what three
        packs took from one newsroom is still that one newsroom. Two stories of different packs are taken for one event where they have an
        article in common, or where one, read as if it were a page, matches the other.
      </p>
      <p>
        A published pack quotes at most {quotable.words} words at a time and {quotable.times} times an article and its copies. So sentences
        behind a point can be missing or cut, with “…” in their place; that there was one still counts.
      </p>
    </>
  ),
};
