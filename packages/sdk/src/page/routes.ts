import { listen } from '../listen.ts';

/**
 * Calls back when the address of a window's page changes without a page load.
 *
 * Where there is no Navigation API, history events tell only of moves through history, not of
 * `pushState`; patching the portal's `history` would be meddling, so the caller's mutation
 * observer has to compare addresses as well.
 */
export function watchRoute(view: Window, onRoute: () => void): () => void {
  const { navigation } = view as Window & { navigation?: EventTarget };
  const endView = listen(view, { popstate: onRoute, hashchange: onRoute, pageshow: onRoute });
  const endEntry = navigation && listen(navigation, { currententrychange: onRoute });
  return () => {
    endView();
    endEntry?.();
  };
}
