import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/** Whether the content of an element is wider than it, kept up to date as either changes. @returns a ref for the element, and the answer */
export function useOverflow<E extends HTMLElement>() {
  const region = useRef<E>(null);
  const [overflows, setOverflows] = useState(false);

  useLayoutEffect(() => {
    const element = region.current;
    if (!element) return;
    const measure = () => setOverflows(element.scrollWidth > element.clientWidth);
    measure();
    // A document without a layout, or an old browser, cannot say when it changes.
    if (typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver(measure);
    for (const each of [element, ...element.children]) observer.observe(each);
    return () => observer.disconnect();
  }, []);
  return { region, overflows };
}
