import type { ComponentProps } from 'preact';
import { OutletName } from './OutletName.tsx';
import { StoryDate } from './StoryDate.tsx';

/** `date · outlet`; the outlet alone where a story has no date. */
export function DateAndOutlet({ date, ...outlet }: { date?: string | undefined } & ComponentProps<typeof OutletName>) {
  return (
    <>
      {date !== undefined && (
        <>
          <StoryDate day={date} /> ·{' '}
        </>
      )}
      <OutletName {...outlet} />
    </>
  );
}
