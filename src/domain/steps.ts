/** Long work in steps: between two of them whoever drives it may do something else. The result comes with the last. */
export type Steps<A> = Generator<undefined, A>;

/** Does all steps in one go. */
export function inOneGo<A>(steps: Steps<A>): A {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** A map over a list, made step by step. */
export function* mapped<K, V>(keys: readonly K[], of: (key: K) => V): Steps<Map<K, V>> {
  const map = new Map<K, V>();
  for (const key of keys) {
    map.set(key, of(key));
    yield;
  }
  return map;
}
