import type { ComponentChildren } from 'preact';

const signs = { says: '●', through: '◐', denies: '≠', nothing: '·' };

/** A sign for what an origin does with a key point, with the words for those who do not see it. */
export function Mark({ kind, children }: { kind: keyof typeof signs; children?: ComponentChildren }) {
  return (
    <>
      <span class="pl-mark" data-kind={kind} aria-hidden="true">
        {signs[kind]}
      </span>
      {children && (
        <>
          {' '}
          <span class="pl-hidden">{children}</span>
        </>
      )}
    </>
  );
}
