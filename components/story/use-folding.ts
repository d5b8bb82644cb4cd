import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Keeps the keyboard's place when the panel folds or opens: whoever folded it by key stands on the tab afterwards,
 * whoever opened it by key stands on the fold button. Pointer users and the first paint keep the focus they have.
 * @returns refs for the two buttons, and the handler that asks for the other state
 */
export function useFolding(folded: boolean, onFold: (folded: boolean) => void) {
  const tab = useRef<HTMLButtonElement>(null);
  const fold = useRef<HTMLButtonElement>(null);
  const byKey = useRef(false);

  useLayoutEffect(() => {
    if (byKey.current) (folded ? tab : fold).current?.focus({ preventScroll: true });
    byKey.current = false;
  }, [folded]);

  /** A key press on a button arrives as a click without a pointer, whose `detail` is 0. */
  const turn = (event: UIEvent) => {
    byKey.current = event.detail === 0;
    onFold(!folded);
  };
  return { tab, fold, turn };
}
