import { Brand } from '../ui/Brand.tsx';
import { useText } from '../ui/text.ts';
import { methodText } from './texts.ts';

/** How the trust score is worked out, from the first article to the number. */
export function MethodPage() {
  const { t, lang } = useText();
  const text = methodText(lang);
  const isTheirs = lang.split('-')[0] === text.lang;
  return (
    <div class="pl-page pl-method">
      <header class="pl-page-head">
        <Brand />
      </header>
      <main>
        <h1>{t('methodTitle')}</h1>
        {!isTheirs && <p class="pl-quiet">{t('methodEnglish')}</p>}
        <div lang={text.lang} dir={text.dir}>
          <p class="pl-method-lede">{text.lede}</p>
          <nav aria-labelledby="contents">
            <h2 id="contents">{text.contents}</h2>
            <ol>
              {text.sections.map(({ id, title }) => (
                <li key={id}>
                  <a class="pl-link" href={`#${id}`}>
                    {title}
                  </a>
                </li>
              ))}
            </ol>
          </nav>
          {text.sections.map(({ id, title, body }) => (
            <section key={id} aria-labelledby={id}>
              <h2 id={id} tabIndex={-1}>
                {title}
              </h2>
              {body}
            </section>
          ))}
        </div>
      </main>
    </div>
  );
}
