import type { OutletView } from '../../lib/view/outlet-view.ts';
import { useText } from '../ui/text.ts';

interface WhereaboutsProps {
  outlet: Pick<OutletView, 'family' | 'hosts' | 'accounts'>;
  outletHref: (outlet: string) => string;
}

/** Where an outlet publishes, and what else its owner has. */
export function Whereabouts({ outlet: { family, hosts, accounts }, outletHref }: WhereaboutsProps) {
  const { t } = useText();
  const places = [...hosts, ...accounts.map(({ host, path }) => `${host}/${path}`)];
  return (
    <dl class="pl-facts">
      <dt>{t('outletHosts')}</dt>
      {places.length === 0 && <dd class="pl-quiet">{t('outletNoHosts')}</dd>}
      {places.map((place) => (
        <dd key={place}>
          <bdi>{place}</bdi>
        </dd>
      ))}
      <dt>{t('outletFamily')}</dt>
      {family.length === 0 && <dd class="pl-quiet">{t('outletNoFamily')}</dd>}
      {family.map(({ id, name }) => (
        <dd key={id}>
          <a class="pl-link" href={outletHref(id)}>
            <bdi>{name}</bdi>
          </a>
        </dd>
      ))}
    </dl>
  );
}
