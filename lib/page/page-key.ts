/**
 * The name of a page for as long as a reader is on it: its address without the fragment. A change of the
 * fragment alone is a jump within the page, not another page, unless it is a path, as applications write it: `#/a`, `#!/a`.
 */
export function pageKey(location: { readonly href: string }): string {
  return location.href.replace(/#(?!!?\/).*/, '');
}
