import { Mark } from '../ui/Mark.tsx';
import { useText } from '../ui/text.ts';
import type { Act } from './matrix-acts.ts';

/** What one origin does with one key point: usually one thing, but an origin can both say and deny. */
export function MatrixCell({ acts = [] }: { acts: readonly Act[] | undefined }) {
  const { t } = useText();
  if (acts.length === 0) {
    return (
      <td>
        <Mark kind="nothing">{t('markNothing')}</Mark>
      </td>
    );
  }
  const inWords = acts.map(({ stance, through }) => {
    if (stance === 'denies') return through === undefined ? t('markDenies') : t('markDeniesThrough', through);
    return through === undefined ? t('markSays') : t('markThrough', through);
  });
  return (
    <td title={inWords.join(', ')}>
      {acts.map(({ stance, through }, index) => (
        <Mark key={index} kind={stance === 'denies' ? 'denies' : through === undefined ? 'says' : 'through'}>
          {inWords[index]}
        </Mark>
      ))}
    </td>
  );
}
