/** The name that a fragment of an address stands for; as it is written, where that cannot be decoded. */
export function decodeFragment(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
