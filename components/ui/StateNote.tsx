import type { ComponentChildren } from 'preact';
import { Plumb } from './Plumb.tsx';
import { useTrusted } from './trusted.ts';

interface StateNoteProps {
  kind: 'empty' | 'loading' | 'failed';
  /** What is the case, in a few words. */
  title: string;
  /** What it means, or what to do next. */
  children?: ComponentChildren;
  action?: { label: string; onAct: () => void };
}

/** What stands where there is nothing to read: empty, still loading, or failed. */
export function StateNote({ kind, title, children, action }: StateNoteProps) {
  const onTrusted = useTrusted();
  return (
    <div class="pl-state" role={kind === 'failed' ? 'alert' : 'status'} aria-busy={kind === 'loading'}>
      <Plumb slack />
      <p class="pl-state-title">{title}</p>
      {children && <p>{children}</p>}
      {action && (
        <button type="button" class="pl-button" onClick={onTrusted(() => action.onAct())}>
          {action.label}
        </button>
      )}
    </div>
  );
}
