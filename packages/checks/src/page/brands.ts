/** Names that are put on icons and frames, and that are copied from one to the next. */
const BRAND =
  /facebook|twitter|youtube|instagram|linkedin|whatsapp|telegram|tiktok|pinterest|flickr|mastodon|vimeo|snapchat|reddit|tumblr|spotify|bluesky|github/gi;

/** The one brand that a text names; '' if it names none, or several. */
export function brandIn(text: string): string {
  const names = new Set((text.match(BRAND) ?? []).map((name) => name.toLowerCase()));
  return names.size === 1 ? ([...names][0] ?? '') : '';
}
