/** Hands the reader a file made here on the page: a value as JSON, for people to read. */
export function downloadJson(name: string, value: unknown): void {
  const address = URL.createObjectURL(new Blob([`${JSON.stringify(value, null, 2)}\n`], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser takes the file after this turn; an address given up at once would leave it with nothing.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
