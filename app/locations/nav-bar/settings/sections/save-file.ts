/** Hands a text to the browser to be saved as a file. */
export function saveFile(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser has taken hold of it by then; before, some save nothing.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
