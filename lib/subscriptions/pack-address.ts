/** Where a pack is: beside the address of its manifest that the reader chose, so that it stays on that host. */
export function packAddress(manifest: string, file: string): string {
  return new URL(file, manifest).href;
}
