import { useId, useState } from 'preact/hooks';
import type { FoundFeed, JobFault } from '../../lib/newsroom/jobs.ts';
import { Fault } from '../newsroom/Fault.tsx';
import { faultOf } from '../newsroom/faults.ts';
import { useText } from '../ui/text.ts';

interface FollowSiteProps {
  /** Feeds of the open page that the reader does not follow. */
  offered: readonly FoundFeed[];
  onFollow: (feed: FoundFeed) => Promise<void>;
}

/** Follows a feed that the open page offers; one of them, where there are several. Nothing where there is nothing to follow. */
export function FollowSite({ offered, onFollow }: FollowSiteProps) {
  const { t, n } = useText();
  const id = useId();
  const [wanted, setWanted] = useState('');
  const [followed, setFollowed] = useState<readonly FoundFeed[]>([]);
  const [isBusy, setBusy] = useState(false);
  const [fault, setFault] = useState<JobFault>();
  const left = offered.filter(({ address }) => !followed.some((feed) => feed.address === address));
  const chosen = left.find(({ address }) => address === wanted) ?? left[0];
  const newest = followed.at(-1);

  async function follow(feed: FoundFeed) {
    setBusy(true);
    setFault(undefined);
    try {
      await onFollow(feed);
      setFollowed((all) => [...all, feed]);
    } catch (error) {
      setFault(faultOf(error)); // said in the row
    } finally {
      setBusy(false);
    }
  }

  if (!chosen && !newest) return null;
  return (
    <section class="pl-follow" aria-label={t('popupFollow')}>
      {chosen && (
        <div>
          {left.length > 1 ? (
            <>
              <label class="pl-hidden" for={id}>
                {n('newsFound', left.length)}
              </label>
              <select id={id} value={chosen.address} onChange={(event) => setWanted(event.currentTarget.value)}>
                {left.map(({ address, title }) => (
                  <option key={address} value={address}>
                    {title || address}
                  </option>
                ))}
              </select>
            </>
          ) : (
            <bdi title={chosen.address}>{chosen.title || chosen.address}</bdi>
          )}
          <button type="button" class="pl-button" disabled={isBusy} onClick={() => follow(chosen)}>
            {t('popupFollow')}
          </button>
        </div>
      )}
      <p role="status">{newest ? t('popupFollowed', newest.title || newest.address) : ''}</p>
      {fault && <Fault fault={fault} />}
    </section>
  );
}
