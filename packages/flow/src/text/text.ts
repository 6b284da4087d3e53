/** A run of text inside a paragraph. Rendered by templates, never as HTML. */
export type Inline =
  | string
  | { readonly type: 'bold'; readonly children: readonly Inline[] }
  | { readonly type: 'link'; readonly href: string; readonly children: readonly Inline[] }
  | { readonly type: 'lang'; readonly lang: string; readonly children: readonly Inline[] }
  | { readonly type: 'fact'; readonly name: string };

export type Block =
  | { readonly type: 'paragraph'; readonly children: readonly Inline[] }
  | { readonly type: 'list'; readonly items: readonly (readonly Inline[])[] };
