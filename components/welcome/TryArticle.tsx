import { useText } from '../ui/text.ts';

interface TryArticleProps {
  /** Back to what the product does. */
  welcomeHref: string;
}

/** An article to try Plumbline on, in the corpus's own language; its facts are those of the first bundled story, its words are not. */
export function TryArticle({ welcomeHref }: TryArticleProps) {
  const { t } = useText();
  return (
    <div class="pl-page pl-try">
      <header class="pl-page-head">
        <p>{t('tryNote')}</p>
        <a href={welcomeHref}>{t('tryBack')}</a>
      </header>
      <main>
        <article lang="en" dir="ltr">
          <h1>Microsoft loosens its hold on OpenAI, and Amazon can breathe out</h1>
          <p>
            <time dateTime="2026-04-27">April 27, 2026</time>
          </p>
          <p>
            OpenAI is free to sell its products through whichever cloud its customers prefer. Microsoft, its largest partner, agreed on
            Monday to trade exclusive rights without an end for a nonexclusive license that runs through 2032.
          </p>
          <p>
            The change ends a quarrel before it reached a court. When Amazon put $50 billion into OpenAI in February, it was promised that
            Frontier, a tool for building agents, would be hosted by AWS alone, while Microsoft could point to an older promise that
            everything behind OpenAI’s API was its own to offer.
          </p>
          <p>
            Azure does not leave the stage. It remains the primary cloud partner, and new OpenAI products go there first unless Microsoft
            cannot support what they need. Microsoft also keeps its stake of roughly 27% and a capped share of revenue through 2030.
          </p>
        </article>
      </main>
    </div>
  );
}
