import '../../components/styles/base.css';
import '../../components/styles/settings.css';
import '../../components/styles/newsroom.css';
import '../../components/styles/packs.css';
import { render } from 'preact';
import { Settings } from '../../components/settings/Settings.tsx';
import { StateNote } from '../../components/ui/StateNote.tsx';
import { TextProvider, useText } from '../../components/ui/text.ts';
import { send } from '../../lib/messaging/client.ts';
import { downloadJson } from '../../lib/platform/download.ts';
import { startOwnPage } from '../../lib/platform/own-page.ts';
import type { Settings as SettingsData } from '../../lib/storage/settings.ts';
import { NewsSettings } from './NewsSettings.tsx';
import { PackSettings } from './PackSettings.tsx';
import { useHeadlines } from './use-headlines.ts';
import { useSettings } from './use-settings.ts';
import { useStored } from './use-stored.ts';

function App() {
  const { t } = useText();
  const { settings, setSettings, failed } = useSettings();
  const stored = useStored(settings);
  const headlineOf = useHeadlines(settings?.hidden.map((match) => match.story) ?? []);

  const show = async (asked: Promise<SettingsData>) => setSettings(await asked);

  if (!settings) {
    const state = failed ? (
      <StateNote kind="failed" title={t('settingsUnread')} action={{ label: t('retry'), onAct: () => location.reload() }} />
    ) : (
      <StateNote kind="loading" title={t('settingsLoading')} />
    );
    return <main class="pl-page">{state}</main>;
  }
  return (
    <Settings
      settings={settings}
      stored={stored}
      headlineOf={headlineOf}
      onChange={(patch) => show(send('settings:change', patch))}
      onImportList={({ list, entries }) => show(send('ratings:import', { list, entries: [...entries] }))}
      onRemoveList={(list) => show(send('ratings:remove', { list }))}
      methodHref="/method.html"
      onExport={() => downloadJson('plumbline-settings.json', settings)}
      onErase={() => show(send('data:erase', null).then(() => send('settings:read', null)))}
    >
      <NewsSettings />
      <PackSettings />
    </Settings>
  );
}

render(
  <TextProvider value={startOwnPage('settingsTitle')}>
    <App />
  </TextProvider>,
  document.getElementById('root') as HTMLElement,
);
