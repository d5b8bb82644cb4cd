/**
 * Which of a page's titles is its own: the longest that the title of the window bears out, else what its metadata claim, else
 * the heading. An application that moves on in place often leaves the metadata of the last page standing, or gives those of the whole
 * site everywhere; the window's title then bears out the heading alone, and the metadata are not to be believed.
 * @param claimed titles out of the metadata, the most trusted first
 */
export function pageTitle(shown: string, heading: string, claimed: readonly string[]): { title: string; isStale: boolean } {
  const titles = [...claimed, heading].filter(Boolean);
  const [confirmed] = titles.filter((title) => shown.includes(title)).sort((a, b) => b.length - a.length);
  return {
    title: confirmed ?? titles[0] ?? shown,
    isStale: !!claimed[0] && confirmed === heading && !claimed.some((title) => heading.includes(title)),
  };
}
