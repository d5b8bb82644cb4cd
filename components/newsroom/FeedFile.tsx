import { useId, useState } from 'preact/hooks';
import { FeedError } from '../../lib/newsroom/feeds/feed-error.ts';
import { limits } from '../../lib/newsroom/feeds/limits.ts';
import { type ReadList, readOpml } from '../../lib/newsroom/feeds/read-opml.ts';
import { writeOpml } from '../../lib/newsroom/feeds/write-opml.ts';
import type { FeedToFollow, FollowReport } from '../../lib/newsroom/newsroom-view.ts';
import type { FollowedFeed } from '../../lib/newsroom/records.ts';
import type { Translator } from '../../lib/text/translator.ts';
import { useText } from '../ui/text.ts';
import { FollowResult } from './FollowResult.tsx';
import { toFollow } from './feed-words.ts';

interface FeedFileProps {
  feeds: readonly FollowedFeed[];
  onFollow: (feeds: readonly FeedToFollow[]) => Promise<FollowReport>;
  onExport: (opml: string) => void;
}

type Step = { is: 'offered' } | { is: 'refused'; why: string } | { is: 'done'; report: FollowReport; notes: readonly string[] };

/** Brings in the list of another feed reader, and hands out one that others can read. The file is read on this device. */
export function FeedFile({ feeds, onFollow, onExport }: FeedFileProps) {
  const text = useText();
  const { t } = text;
  const id = useId();
  const [step, setStep] = useState<Step>({ is: 'offered' });

  async function read(chosen: File | undefined) {
    if (!chosen) return;
    let list: ReadList;
    try {
      if (chosen.size > limits.bytes) return setStep({ is: 'refused', why: t('faultTooLarge') });
      list = readOpml(await chosen.text());
    } catch (error) {
      return setStep({ is: 'refused', why: error instanceof FeedError ? refusal(error, text) : t('listsUnread') });
    }
    try {
      setStep({ is: 'done', report: await onFollow(list.feeds.map(toFollow)), notes: leftOut(list, text) });
    } catch {
      setStep({ is: 'refused', why: t('settingsFailed') });
    }
  }

  return (
    <div class="pl-import">
      <label for={id}>{t('newsFile')}</label>
      <input
        id={id}
        type="file"
        accept=".opml,.xml,text/x-opml,text/xml,application/xml"
        onChange={(event) => {
          const box = event.currentTarget;
          read(box.files?.[0]);
          box.value = ''; // so that the same file, mended, can be chosen again
        }}
      />
      {step.is === 'refused' && (
        <p role="alert" class="pl-settings-wrong">
          {step.why}
        </p>
      )}
      <FollowResult report={step.is === 'done' ? step.report : undefined} notes={step.is === 'done' ? step.notes : []} />
      {feeds.length > 0 && (
        <p>
          <button type="button" class="pl-button" onClick={() => onExport(opmlOf(feeds, t('newsFollowed')))}>
            {t('newsExport')}
          </button>
        </p>
      )}
    </div>
  );
}

const refusal = ({ reason }: FeedError, { t }: Translator) => t(reason === 'too-large' ? 'faultTooLarge' : 'newsFileNot');

function leftOut({ leftOut: { repeated, unusable, beyond } }: ReadList, { t }: Translator): string[] {
  return [
    ...(repeated > 0 ? [t('listsDuplicates', repeated)] : []),
    ...(unusable > 0 ? [t('newsNoAddress', unusable)] : []),
    ...(beyond > 0 ? [t('newsBeyond', beyond)] : []),
  ];
}

function opmlOf(feeds: readonly FollowedFeed[], title: string): string {
  return writeOpml({
    title,
    feeds: feeds.map(({ address, title: name, site, group, language, kind }) => ({
      address,
      title: name,
      ...(site !== undefined && { site }),
      group: group === undefined ? [] : [group],
      ...(language !== undefined && { language }),
      ...(kind !== undefined && { notes: { kind } }),
    })),
  });
}
