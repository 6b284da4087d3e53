interface NavigationLike {
  addEventListener(type: string, listener: () => void): void;
  removeEventListener(type: string, listener: () => void): void;
}

/**
 * Calls back when the address of a window's page changes without a page load.
 *
 * Where there is no Navigation API, history events tell only of moves through history, not of
 * `pushState`; patching the portal's `history` would be meddling, so the caller's mutation
 * observer has to compare addresses as well.
 */
export function watchRoute(view: Window, onRoute: () => void): () => void {
  const { navigation } = view as Window & { navigation?: NavigationLike };
  const types = ['popstate', 'hashchange', 'pageshow'];
  for (const type of types) view.addEventListener(type, onRoute);
  navigation?.addEventListener('currententrychange', onRoute);
  return () => {
    for (const type of types) view.removeEventListener(type, onRoute);
    navigation?.removeEventListener('currententrychange', onRoute);
  };
}
