import type { ComponentChild } from 'preact';
import { useId } from 'preact/hooks';

/** A control under its label. */
export function Field({ label, children }: { label: string; children: (control: { id: string }) => ComponentChild }) {
  const id = useId();
  return (
    <p class="pl-field">
      <label for={id}>{label}</label>
      {children({ id })}
    </p>
  );
}
