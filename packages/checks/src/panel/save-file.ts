/** Offers a text as a download. The link is never part of the page. */
export function saveFile(
  document: Document,
  { name, type, text }: { readonly name: string; readonly type: string; readonly text: string },
): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Some browsers start reading only after the click.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
