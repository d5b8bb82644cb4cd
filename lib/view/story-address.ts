/** The part of the story page's address that names a story. An id may hold anything that stands on a line, so it is encoded. */
export function storyFragment(id: string): string {
  return `#${encodeURIComponent(id)}`;
}

/** The id that such a part names; as it stands where somebody wrote it by hand and it cannot be decoded. */
export function storyInFragment(fragment: string): string {
  const written = fragment.slice(1);
  try {
    return decodeURIComponent(written);
  } catch {
    return written; // a lone % is no encoding; then it names a story by itself or, more likely, none
  }
}
