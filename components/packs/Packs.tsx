import { useRef, useState } from 'preact/hooks';
import type { JobFault } from '../../lib/newsroom/jobs.ts';
import type { PackActs } from '../../lib/subscriptions/pack-acts.ts';
import type { Subscription } from '../../lib/subscriptions/subscription.ts';
import { Fault } from '../newsroom/Fault.tsx';
import { faultOf } from '../newsroom/faults.ts';
import { SettingsSection } from '../settings/SettingsSection.tsx';
import { useText } from '../ui/text.ts';
import { LookAtPack } from './LookAtPack.tsx';
import { OpenPack } from './OpenPack.tsx';
import { PackItem } from './PackItem.tsx';

interface PacksProps {
  /** undefined until they are read. */
  packs: readonly Subscription[] | undefined;
  acts: PackActs;
  /** Milliseconds since 1970. */
  now: number;
}

/** Packs of stories that others publish: those that the reader took, and a way to take one after a look at it. */
export function Packs({ packs, acts, now }: PacksProps) {
  const { t } = useText();
  const whole = useRef<HTMLDivElement>(null);
  const [fault, setFault] = useState<JobFault>();

  const attempt = (act: Promise<void>) => {
    setFault(undefined);
    act.catch((error) => setFault(faultOf(error))); // said on the page
  };
  /** What was pressed goes; the focus must not go with it. */
  const settle = (act: Promise<void>) => act.then(() => whole.current?.focus());

  return (
    <SettingsSection title={t('packsTitle')} about={t('packsAbout')}>
      <div ref={whole} tabIndex={-1}>
        {packs === undefined && <p role="status">{t('settingsLoading')}</p>}
        {packs?.length === 0 && <p class="pl-quiet">{t('packsNone')}</p>}
        {packs && packs.length > 0 && (
          <ul class="pl-packs">
            {packs.map((pack) => (
              <PackItem
                key={pack.name}
                pack={pack}
                now={now}
                onSwitch={(isOn) => attempt(acts.change(pack.name, { isOn }))}
                onRemove={() => settle(acts.remove(pack.name))}
                onKeepKey={() => attempt(settle(acts.keepKey(pack.name)))}
                onTrustKey={(address, key) => attempt(settle(acts.take(address, key)))}
              />
            ))}
          </ul>
        )}
        {fault && <Fault fault={fault} />}
      </div>
      <LookAtPack acts={acts} />
      <OpenPack acts={acts} />
    </SettingsSection>
  );
}
