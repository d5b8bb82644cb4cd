import type { ComponentChildren } from 'preact';

/** A link to somewhere else, in a tab of its own. The other side is not told which page the reader came from. */
export function OutLink({ href, children }: { href: string; children: ComponentChildren }) {
  return (
    <a class="pl-link" href={href} target="_blank" rel="noopener noreferrer">
      {children}
    </a>
  );
}
