import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { PointView } from '../../lib/view/story-view.ts';
import { Icon } from './Icon.tsx';
import { type Quoted, Quotes } from './Quotes.tsx';
import { useText } from './text.ts';
import { useTrusted } from './trusted.ts';
import { VoiceChips } from './VoiceChips.tsx';
import { countInWords, sidesOf } from './voices.ts';

/** The chips stay in sight above the sentences, in pixels. */
const chipRoom = 72;

/** A statement with a chip for each voice on it; a chip opens in place into the sentences behind it, beside those of the other side. */
export function KeyPoint({ point, ...quoted }: { point: PointView } & Omit<Quoted, 'voices'>) {
  const text = useText();
  const onTrusted = useTrusted();
  const id = useId();
  const item = useRef<HTMLLIElement>(null);
  const [open, setOpen] = useState<number>();
  const { says, denies } = sidesOf(point);
  const isContested = says.length > 0 && denies.length > 0;

  // In the sidebar the sentences may lie below its edge; on a page the reader scrolls.
  useLayoutEffect(() => {
    const opened = open === undefined ? null : item.current?.querySelector('.pl-sides');
    const sheet = opened?.closest('.pl-scroll');
    if (!opened || !sheet) return;
    const [inner, outer] = [opened.getBoundingClientRect(), sheet.getBoundingClientRect()];
    const hidden = inner.bottom + 8 - outer.bottom;
    if (hidden > 0) sheet.scrollTop += Math.min(hidden, Math.max(0, inner.top - outer.top - chipRoom));
  }, [open]);

  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || open === undefined) return;
    event.stopPropagation();
    item.current?.querySelector<HTMLElement>('[aria-expanded="true"][aria-controls]')?.focus();
    setOpen(undefined);
  };
  const chips = { open, quotesId: `${id}-quotes`, onTurn: (at: number) => setOpen(at === open ? undefined : at) };
  /** The chip's own voice on its side, and all of the other side. */
  const shown = (side: typeof says) =>
    (side.some(({ at }) => at === open) ? side.filter(({ at }) => at === open) : side).map(({ voice }) => voice);

  const thisSide = says.length > 0 && (
    <Quotes key={`says ${open}`} {...quoted} voices={shown(says)} title={isContested ? text.t('pointThis') : undefined} />
  );
  const otherSide = denies.length > 0 && (
    <Quotes key={`denies ${open}`} {...quoted} voices={shown(denies)} title={text.t('pointOtherwise')} />
  );

  return (
    <li ref={item} onKeyDown={onTrusted(closeOnEscape)}>
      <p lang={quoted.lang} dir="auto">
        {point.text}
      </p>
      <p class="pl-quiet" id={`${id}-says`}>
        {countInWords(point, text)}
      </p>
      {says.length > 0 && <VoiceChips voices={says} labelId={`${id}-says`} {...chips} />}
      {denies.length > 0 && (
        <>
          <p class="pl-conflict" id={`${id}-denies`}>
            <Icon name="conflict" />
            {text.t('pointOtherwise')}
          </p>
          <VoiceChips voices={denies} labelId={`${id}-denies`} {...chips} />
        </>
      )}
      {open !== undefined && (
        <div class="pl-sides" id={chips.quotesId}>
          {/* The side that was asked for comes first. */}
          {denies.some(({ at }) => at === open) ? [otherSide, thisSide] : [thisSide, otherSide]}
        </div>
      )}
    </li>
  );
}
