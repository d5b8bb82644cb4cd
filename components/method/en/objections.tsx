import type { MethodSection } from '../method-text.ts';

/** How an outlet points out an error. */
export const objections: MethodSection = {
  id: 'objections',
  title: 'If something here is wrong about you',
  body: (
    <>
      <p>
        If you speak for an outlet and its kind, owner, sites, facts or articles are given wrongly, write to the address on the extension’s
        page, where it can be installed. Say which outlet and which fact, and give the page that shows it.
      </p>
      <p>
        What can be corrected is what is stated: who you are, what you publish where, what your pages say, whom an article credits. A
        correction comes with the next edition of the corpus. The agreement record is counted and not negotiated; if a point was read
        wrongly, name the story and the sentence. Nobody can pay for a number.
      </p>
    </>
  ),
};
