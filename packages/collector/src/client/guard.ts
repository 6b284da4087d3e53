/**
 * Nothing of ours may reach the portal's error handlers, least of all from a listener. A browser that
 * lacks what we need, or whose storage is off, collects less or nothing.
 */
export const guard =
  <T extends unknown[]>(run: (...args: T) => void) =>
  (...args: T): void => {
    try {
      run(...args);
    } catch {
      // Guidance, and the portal, go on.
    }
  };
