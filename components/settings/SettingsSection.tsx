import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

/** A titled part of the settings, and what it is about. */
export function SettingsSection({ title, about, children }: { title: string; about?: string; children: ComponentChildren }) {
  const id = useId();
  return (
    <section aria-labelledby={id} class="pl-settings-section">
      <h2 id={id}>{title}</h2>
      {about && <p class="pl-quiet">{about}</p>}
      {children}
    </section>
  );
}
