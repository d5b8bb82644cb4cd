/** Hands the reader a file made here on the page: a value as JSON, for people to read. */
export function downloadJson(name: string, value: unknown): void {
  downloadFile(name, `${JSON.stringify(value, null, 2)}\n`, 'application/json');
}

/** The same of a list of feeds. */
export function downloadOpml(name: string, opml: string): void {
  downloadFile(name, opml, 'text/x-opml');
}

function downloadFile(name: string, text: string, type: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser takes the file after this turn; an address given up at once would leave it with nothing.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
