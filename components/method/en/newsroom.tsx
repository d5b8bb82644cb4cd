import { openFor } from '../../../lib/newsroom/open-for.ts';
import { keyPointCount } from '../../../lib/trust/points/limits.ts';
import type { MethodSection } from '../method-text.ts';

const days = openFor / 86_400_000;

/** How articles of followed feeds become stories. */
export const newsroom: MethodSection = {
  id: 'newsroom',
  title: 'How the stories of your newsroom come about',
  body: (
    <>
      <p>
        They are made on this device, of articles that the feeds you follow list. Nothing in them is put into words of our own: whatever
        reads like a sentence about the event is one of an article, and its outlet stands beside it.
      </p>
      <p>
        <strong>Which articles tell one story.</strong> Two articles are the likelier to tell of one event the more they share of names,
        figures, the words of their first sentences, and other words that are rare in your newsroom, and the fewer days lie between them.
        How much each of these counts was fitted on articles that people had sorted. A new article joins the open story that it is likest
        to, or starts one; a story that many tell takes a further article more easily. Two stories become one, and one becomes two, when
        later articles show it. A story to which nothing was added for {days} days is closed.
      </p>
      <p>
        <strong>What was first.</strong> A date is only what an article says of itself. The order in which articles are placed is that in
        which they were first seen here. A date in the future counts as none.
      </p>
      <p>
        <strong>Headline and key points.</strong> The headline is that of the article whose words are most like those of all together, among
        those of the best known outlets; the lines under it are its first sentences. Key points are sentences of the articles, those first
        that most origins share, up to {keyPointCount.most}, and no two of them saying the same. With fewer than {keyPointCount.least}{' '}
        shared ones, some that one origin alone makes stand beside them. A story of one article has none.
      </p>
      <p>
        <strong>What an outlet is.</strong> Of which kind it is, a table of publishers tells. Where that does not know it, what you say in
        the settings counts, or what the list of feeds says that it came from. Otherwise it is unknown.
      </p>
      <p>
        <strong>What changes.</strong> When an outlet changes an article, the story is told anew and its trust worked out anew; the timeline
        keeps the headline of before. An article whose headline says that it was taken back stays in sight and counts for nothing.
      </p>
      <p>
        <strong>What that misses.</strong> Where a feed carries summaries alone, there is less to compare, and fewer points are found: the
        settings can have its articles fetched in full. A newsroom of few feeds knows little of which words are rare, and takes events apart
        that a larger one puts together. Roles of articles are guessed from address and credits, and stand as assumed.
      </p>
    </>
  ),
};
