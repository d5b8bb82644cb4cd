import type { ComponentChildren } from 'preact';

/** A formula on a line of its own. */
export function Formula({ children }: { children: ComponentChildren }) {
  return (
    <p class="pl-formula">
      <span>{children}</span>
    </p>
  );
}
