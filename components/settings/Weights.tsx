import { useId, useState } from 'preact/hooks';
import { PartName, type PartWeights, sharesOf, standardWeights, weightPresets } from '../../lib/trust/part-weights.ts';
import { partKeys } from '../ui/names.ts';
import { shareTenths } from '../ui/tenths.ts';
import { useText } from '../ui/text.ts';
import { Choice } from './Choice.tsx';

type Preset = keyof typeof weightPresets;
const presets = Object.keys(weightPresets) as Preset[]; // an object of our own, whose keys are those of its type

interface WeightsProps {
  weights: PartWeights;
  onChange: (weights: { [name in PartName]: number }) => void;
  /** The page that says how the score is worked out. */
  methodHref: string;
}

/** How much each part of the trust score counts: four sliders with the shares that come of them, and a few places to start from. */
export function Weights({ weights, onChange, methodHref }: WeightsProps) {
  const { t, lang } = useText();
  const id = useId();
  /** Where the sliders stand while one is being moved. */
  const [moved, setMoved] = useState<PartWeights>();
  const shown = moved ?? weights;
  const shares = sharesOf(shown);
  const isNothing = PartName.options.every((name) => shares[name] === 0);
  const percents = isNothing
    ? [0, 0, 0, 0]
    : shareTenths(
        PartName.options.map((name) => shares[name] * 10),
        100,
      );
  const preset = presets.find((name) => isSame(weightPresets[name], shown)) ?? 'own';

  const write = (next: PartWeights) => {
    setMoved(undefined);
    onChange({ ...next });
  };

  return (
    <>
      <Choice
        label={t('weightsStart')}
        options={[
          { value: 'standard', label: t('weightsStandard') },
          { value: 'sources', label: t('weightsSources') },
          { value: 'corroboration', label: t('weightsCorroboration') },
          // What somebody made is chosen by making it.
          { value: 'own', label: t('weightsOwn'), disabled: preset !== 'own' },
        ]}
        value={preset}
        onChoose={(chosen) => chosen !== 'own' && write(weightPresets[chosen])}
      />
      <div class="pl-weights">
        {PartName.options.map((name, place) => {
          const percent = new Intl.NumberFormat(lang, { style: 'percent' }).format((percents[place] ?? 0) / 100);
          const at = (event: { currentTarget: HTMLInputElement }) => ({ ...shown, [name]: event.currentTarget.valueAsNumber });
          return (
            <div key={name}>
              <label for={`${id}-${name}`}>{t(partKeys[name][0])}</label>
              <input
                id={`${id}-${name}`}
                type="range"
                min={0}
                max={100}
                step={5}
                value={shown[name]}
                aria-valuetext={t('weightsShare', shown[name], percent)}
                onInput={(event) => setMoved(at(event))}
                onChange={(event) => write(at(event))}
              />
              <span class="pl-weights-share" aria-hidden="true">
                {percent}
              </span>
            </div>
          );
        })}
      </div>
      <p role="status" class="pl-settings-wrong">
        {isNothing ? t('weightsNothing') : ''}
      </p>
      <p>
        <button type="button" class="pl-button" onClick={() => write(standardWeights)}>
          {t('weightsRestore')}
        </button>
      </p>
      <p class="pl-quiet">
        {t('trustWeightsNote')}{' '}
        <a class="pl-link" href={methodHref}>
          {t('trustMethod')}
        </a>
      </p>
    </>
  );
}

/** Only proportions matter. */
function isSame(one: PartWeights, other: PartWeights): boolean {
  const [a, b] = [sharesOf(one), sharesOf(other)];
  return PartName.options.every((name) => Math.abs(a[name] - b[name]) < 1e-9);
}
