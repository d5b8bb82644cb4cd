import { useEffect, useRef, useState } from 'preact/hooks';
import type { FoundFeed, JobFault } from '../../lib/newsroom/jobs.ts';
import type { FeedToFollow, FollowReport } from '../../lib/newsroom/newsroom-view.ts';
import { AddressForm } from '../ui/AddressForm.tsx';
import { useText } from '../ui/text.ts';
import { Fault } from './Fault.tsx';
import { FollowResult } from './FollowResult.tsx';
import { FoundFeeds } from './FoundFeeds.tsx';
import { faultOf } from './faults.ts';
import { typedAddress } from './feed-words.ts';

interface AddFeedProps {
  /** The addresses that are followed already. */
  followed: ReadonlySet<string>;
  /** Finds feeds at an address; rejects with a fault. */
  find: (address: string) => Promise<FoundFeed[]>;
  onFollow: (feeds: readonly FeedToFollow[]) => Promise<FollowReport>;
}

type Step =
  | { is: 'offered' }
  | { is: 'asking' }
  | { is: 'failed'; fault: JobFault }
  | { is: 'found'; typed: string; feeds: readonly FoundFeed[] }
  | { is: 'done'; report: FollowReport };

/** Follows what is at an address: the feed that is there, or what the site offers. */
export function AddFeed({ followed, find, onFollow }: AddFeedProps) {
  const { t } = useText();
  const [typed, setTyped] = useState('');
  const [step, setStep] = useState<Step>({ is: 'offered' });
  const box = useRef<HTMLInputElement>(null);
  const wasFound = useRef(false);

  // The focus comes back from what was found, which opens with a focus of its own.
  useEffect(() => {
    if (wasFound.current && step.is !== 'found') box.current?.focus();
    wasFound.current = step.is === 'found';
  }, [step.is]);

  async function ask() {
    if (step.is === 'asking') return;
    const address = typedAddress(typed);
    if (address === undefined) return setStep({ is: 'failed', fault: 'refused-address' });
    setStep({ is: 'asking' });
    try {
      const feeds = await find(address);
      setStep(feeds.length > 0 ? { is: 'found', typed: address, feeds } : { is: 'failed', fault: 'no-feed' });
    } catch (error) {
      setStep({ is: 'failed', fault: faultOf(error) });
    }
  }

  async function follow(address: string, feeds: readonly FoundFeed[]) {
    try {
      const chosen = feeds.map((feed) => ({
        address: feed.address,
        title: feed.title,
        site: feed.site,
        language: feed.language,
        ...(feed.address === address && { isTyped: true }),
      }));
      setStep({ is: 'done', report: await onFollow(chosen) });
      setTyped('');
    } catch (error) {
      setStep({ is: 'failed', fault: faultOf(error) });
    }
  }

  return (
    <div>
      <AddressForm
        label={t('newsAddress')}
        placeholder="example.org"
        action={t('newsFind')}
        typed={typed}
        onType={setTyped}
        onSend={ask}
        isWrong={step.is === 'failed'}
        box={box}
      />
      {step.is === 'failed' && <Fault fault={step.fault} />}
      {step.is === 'found' && (
        <FoundFeeds
          key={step.typed}
          feeds={step.feeds}
          followed={followed}
          onFollow={(feeds) => follow(step.typed, feeds)}
          onCancel={() => setStep({ is: 'offered' })}
        />
      )}
      {step.is === 'asking' && <p role="status">{t('newsFinding')}</p>}
      <FollowResult report={step.is === 'done' ? step.report : undefined} />
    </div>
  );
}
