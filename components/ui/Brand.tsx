import { Plumb } from './Plumb.tsx';
import { useText } from './text.ts';

/** Mark and name. */
export function Brand() {
  return (
    <span class="pl-brand">
      <Plumb />
      {useText().t('name')}
    </span>
  );
}
