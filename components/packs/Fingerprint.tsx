/** The fingerprint of a key, as people compare it: from left to right in every language. */
export function Fingerprint({ children }: { children: string }) {
  return (
    <code class="pl-fingerprint" dir="ltr">
      {children}
    </code>
  );
}
