/** What the language is chosen from, strongest first. */
export interface LanguageSources {
  /** The citizen's own choice in the guidance. */
  readonly chosen?: string | undefined;
  /** `lang` in the page's address. */
  readonly address?: string | null | undefined;
  /** `lang` of the page's root element. */
  readonly page?: string | undefined;
}

/**
 * The language of `offered` that fits best: the first source whose tag, or a shortening of it
 * ("es-MX", then "es"), is on offer; else the first on offer, a flow's own.
 */
export function chooseLanguage(
  offered: readonly string[],
  { chosen, address, page }: LanguageSources,
): string {
  for (const wanted of [chosen, address, page]) {
    for (let tag = wanted ?? ''; tag !== ''; tag = tag.replace(/(^|-)[^-]*$/, '')) {
      const match = offered.find((lang) => lang.toLowerCase() === tag.toLowerCase());
      if (match !== undefined) return match;
    }
  }
  return offered[0] ?? 'en';
}
