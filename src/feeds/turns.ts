/** Works through a list, so many at once, and gives the results in the list's order. @param work never rejects */
export async function inTurns<A, B>(list: readonly A[], atOnce: number, work: (item: A) => Promise<B>): Promise<B[]> {
  const results = new Array<B>(list.length);
  let next = 0;
  const line = async () => {
    while (next < list.length) {
      const at = next++;
      results[at] = await work(list[at] as A);
    }
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, list.length) }, line));
  return results;
}

/** Lets the page do what waits: a turn of the event loop, without the four milliseconds a timer may wait. */
export const breath = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
