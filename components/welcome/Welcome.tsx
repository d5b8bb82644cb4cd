import { type ComponentChildren, Fragment } from 'preact';
import type { MessageKey } from '../../lib/text/translator.ts';
import { Plumb } from '../ui/Plumb.tsx';
import { useText } from '../ui/text.ts';

/** The permissions of the manifest, each with what it is for. */
const everywhere: readonly (readonly [name: MessageKey, why: MessageKey])[] = [
  ['welcomeMayPages', 'welcomeMayPagesWhy'],
  ['welcomeMayScripting', 'welcomeMayScriptingWhy'],
  ['welcomeMayStorage', 'welcomeMayStorageWhy'],
  ['welcomeMayUnlimited', 'welcomeMayUnlimitedWhy'],
  ['welcomeMayAlarms', 'welcomeMayAlarmsWhy'],
];
const hiddenPage = ['welcomeMayOffscreen', 'welcomeMayOffscreenWhy'] as const;

interface WelcomeProps {
  /** An article to try Plumbline on. */
  tryHref: string;
  settingsHref: string;
  /** Where on this page outlets are picked, if they are. */
  pickHref?: string;
  /** The browser has stories put together in a page that nobody sees, and names that as a permission of its own. */
  needsHiddenPage?: boolean;
  /** A further step, after what Plumbline never does. */
  children?: ComponentChildren;
}

/** What a reader meets after installing: what Plumbline does, what it never does, and why it asks for what it asks. */
export function Welcome({ tryHref, settingsHref, pickHref, needsHiddenPage = false, children }: WelcomeProps) {
  const { t } = useText();
  const permissions = needsHiddenPage ? [...everywhere, hiddenPage] : everywhere;
  return (
    <div class="pl-page pl-welcome">
      <header class="pl-page-head">
        <p>{t('name')}</p>
      </header>
      <main>
        <div class="pl-welcome-does">
          <h1>{t('welcomeTitle')}</h1>
          <p class="pl-welcome-lede">{t('welcomeLede')}</p>
          <ol>
            <li>
              <h2>{t('welcomeFinds')}</h2>
              <p>{t('welcomeFindsHow')}</p>
            </li>
            <li>
              <h2>{t('welcomeShows')}</h2>
              <p>{t('welcomeShowsHow')}</p>
            </li>
            <li>
              <span class="pl-welcome-thread">
                <Plumb />
              </span>
              <h2>{t('welcomeWeighs')}</h2>
              <p>{t('welcomeWeighsHow')}</p>
            </li>
          </ol>
        </div>
        <p class="pl-welcome-actions">
          <a class="pl-button" data-kind="primary" href={tryHref}>
            {t('welcomeTry')}
          </a>
          {pickHref && (
            <a class="pl-button" href={pickHref}>
              {t('welcomePick')}
            </a>
          )}
          <a class="pl-button" href={settingsHref}>
            {t('settingsTitle')}
          </a>
        </p>
        <div class="pl-welcome-terms">
          <section>
            <h2>{t('welcomeNever')}</h2>
            <ul>
              <li>{t('welcomeNeverRequest')}</li>
              <li>{t('welcomeNeverHistory')}</li>
              <li>{t('welcomeNeverAccount')}</li>
              <li>{t('welcomeNeverLeaves')}</li>
            </ul>
          </section>
          <section>
            <h2>{t('welcomeMay')}</h2>
            <dl>
              {permissions.map(([name, why]) => (
                <Fragment key={name}>
                  <dt>{t(name)}</dt>
                  <dd>{t(why)}</dd>
                </Fragment>
              ))}
            </dl>
          </section>
        </div>
        {children}
      </main>
    </div>
  );
}
