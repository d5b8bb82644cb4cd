import type { ComponentChildren } from 'preact';

/** A titled part of a story, one level below its headline. */
export function Section({ title, level: Heading, children }: { title: string; level: 'h2' | 'h3'; children: ComponentChildren }) {
  return (
    <section class="pl-section">
      <Heading class="pl-section-title">{title}</Heading>
      {children}
    </section>
  );
}
