import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { useTrusted } from './trusted.ts';

/** How a page of ours is reached: by its address from our own pages, through the background from inside a page. */
export type Way = { readonly href: string } | { readonly onGo: () => void };

/** The pages of ours that a story leads to; what is missing stands as plain text, or not at all. */
export interface Ways {
  outlet?: ((id: string) => Way) | undefined;
  settings?: Way | undefined;
  method?: Way | undefined;
}

const Known = createContext<Ways>({});

/** Gives every component below it its ways. */
export const WaysProvider = Known.Provider;

/** The ways that the surface knows. */
export const useWays = (): Ways => useContext(Known);

/** Words that lead somewhere, where there is a way. */
export function Go({ way, children }: { way: Way | undefined; children: ComponentChildren }) {
  const onTrusted = useTrusted();
  if (!way) return <>{children}</>;
  if ('href' in way) {
    return (
      <a class="pl-link" href={way.href}>
        {children}
      </a>
    );
  }
  return (
    <button type="button" class="pl-text-button" onClick={onTrusted(() => way.onGo())}>
      {children}
    </button>
  );
}
