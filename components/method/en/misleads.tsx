import type { MethodSection } from '../method-text.ts';

/** Known failures. */
export const misleads: MethodSection = {
  id: 'misleads',
  title: 'Where the method misleads',
  body: (
    <ul>
      <li>
        <strong>Many can be wrong together.</strong> If all go back to one mistaken source and none says so, they look independent. A
        rewrite in other words without a credit leaves no trace.
      </li>
      <li>
        <strong>An exclusive looks weak.</strong> Nobody could corroborate it yet. The range around the number says so; the number alone
        does not.
      </li>
      <li>
        <strong>Agreement is not truth.</strong> Outlets that share a view agree with one another, and their records rise with it. An outlet
        that is right against the others loses.
      </li>
      <li>
        <strong>New and small outlets get less.</strong> Of an outlet of unknown kind nothing is assumed, so that it carries no weight until
        others have checked it. That falls on languages and places that the corpus knows badly.
      </li>
      <li>
        <strong>Openness can be put on.</strong> A machine finds that a policy is stated, not that it is kept. It also misses pages that are
        there.
      </li>
      <li>
        <strong>One announcement can stand above four newsrooms.</strong> A maker or an institution that publishes a primary document is
        near to the event and is assumed to know its own dates; newsrooms that agree only report. The number does not say which matters more
        to you. The weights do.
      </li>
      <li>
        <strong>About 53 means nothing.</strong> That is what comes out where no outlet is known and everything is assumed: one half, one
        half, and a report.
      </li>
      <li>
        <strong>It can read sentences wrongly.</strong> It can take two different statements for one, miss a denial in other words, or name
        the wrong speaker. Read the sentences: they are there for that.
      </li>
      <li>
        <strong>A report beside a document lowers provenance.</strong> The part is a mean over origins, so that a newspaper which confirms a
        primary document raises corroboration and lowers provenance at once.
      </li>
      <li>
        <strong>Attribution is read by patterns.</strong> Two officials who said different things count as one source, and a rewrite that
        names no source at all counts as reporting.
      </li>
      <li>
        <strong>One owner is one family.</strong> Newsrooms that report independently under one owner do not corroborate one another here.
      </li>
      <li>
        <strong>The corpus decides what is seen.</strong> What is not in it cannot speak for or against a story, and a page that matches no
        story is not thereby badly founded.
      </li>
      <li>
        <strong>Old knowledge.</strong> A fact was found on a day. Retractions and corrections after that day are not known.
      </li>
      <li>
        <strong>Weights and priors are judgement.</strong> They were chosen by hand and validated by nobody. Two points more or less mean
        nothing.
      </li>
      <li>
        <strong>A number does not make better readers.</strong> A randomised trial of labels on sites with 3,337 people found no average
        effect of a bare label (Aslett and others, Science Advances 2022). The evidence under the number is what it is for.
      </li>
    </ul>
  ),
};
