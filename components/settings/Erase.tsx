import { useEffect, useRef, useState } from 'preact/hooks';

/** What is said at each step. */
interface EraseWords {
  offer: string;
  ask: string;
  keep: string;
  erase: string;
  done: string;
  failed: string;
}

type Step = 'offered' | 'asked' | 'done' | 'failed';

/** Forgets something for good, after asking once. @param onErase rejects when it could not be done */
export function Erase({ words, onErase }: { words: EraseWords; onErase: () => Promise<void> }) {
  const [step, setStep] = useState<Step>('offered');
  const keep = useRef<HTMLButtonElement>(null);
  const offer = useRef<HTMLButtonElement>(null);
  const asked = step === 'asked';
  const wasAsked = useRef(false);

  // The focus follows the question and comes back from it.
  useEffect(() => {
    if (asked) keep.current?.focus();
    else if (wasAsked.current) offer.current?.focus();
    wasAsked.current = asked;
  }, [asked]);

  // What went wrong is said on the page.
  const erase = () =>
    onErase().then(
      () => setStep('done'),
      () => setStep('failed'),
    );

  return (
    <div class="pl-erase">
      {asked ? (
        // biome-ignore lint/a11y/useSemanticElements: a question with two answers, not a form of fields.
        <div role="group" aria-label={words.offer} onKeyDown={(event) => event.key === 'Escape' && setStep('offered')}>
          <p>{words.ask}</p>
          <button type="button" class="pl-button" ref={keep} onClick={() => setStep('offered')}>
            {words.keep}
          </button>
          <button type="button" class="pl-button" data-kind="primary" onClick={erase}>
            {words.erase}
          </button>
        </div>
      ) : (
        <button type="button" class="pl-button" ref={offer} onClick={() => setStep('asked')}>
          {words.offer}
        </button>
      )}
      <p role="status">{step === 'done' ? words.done : ''}</p>
      {step === 'failed' && (
        <p role="alert" class="pl-settings-wrong">
          {words.failed}
        </p>
      )}
    </div>
  );
}
