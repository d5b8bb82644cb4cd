import { OutletKind } from '../../lib/corpus/schema.ts';
import { Field } from '../settings/Field.tsx';
import { kindKey } from '../ui/names.ts';
import { useText } from '../ui/text.ts';

interface KindChoiceProps {
  kind: OutletKind | undefined;
  onChange: (kind: OutletKind | undefined) => void;
}

/** What the reader says that the outlet of a feed is. */
export function KindChoice({ kind, onChange }: KindChoiceProps) {
  const { t } = useText();
  return (
    <Field label={t('newsKind')}>
      {(control) => (
        <select {...control} value={kind ?? ''} onChange={({ currentTarget: { value } }) => onChange(OutletKind.safeParse(value).data)}>
          <option value="">{t('newsKindUnsaid')}</option>
          {OutletKind.options
            .filter((each) => each !== 'unknown')
            .map((each) => (
              <option key={each} value={each}>
                {t(kindKey[each])}
              </option>
            ))}
        </select>
      )}
    </Field>
  );
}
