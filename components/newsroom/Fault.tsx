import type { JobFault } from '../../lib/newsroom/jobs.ts';
import { useText } from '../ui/text.ts';
import { faultKeys } from './faults.ts';

/** Says why something did not work. */
export function Fault({ fault }: { fault: JobFault }) {
  const { t } = useText();
  return (
    <p role="alert" class="pl-settings-wrong">
      {t(faultKeys[fault])}
    </p>
  );
}
