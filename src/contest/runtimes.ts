/** How long something has been going on, ms. @param key tells it from all others @param began ISO instant of the machine's clock */
export type Runtime = (key: string, began: string) => number;

/**
 * Runtimes by the page's own clock. The machine's clock is asked once, when something is first seen: of what began before the
 * page was loaded only that clock can tell. Whoever sets it afterwards moves no runtime.
 * @param page ms since the page was loaded @param wall ms since the epoch
 */
export function runtimes(page: () => number = () => performance.now(), wall: () => number = Date.now): Runtime {
  const starts = new Map<string, number>();
  return (key, began) => {
    const id = `${key} ${began}`;
    const held = starts.get(id);
    const start = held ?? page() - Math.max(0, wall() - Date.parse(began));
    if (held === undefined) starts.set(id, start);
    return page() - start;
  };
}
