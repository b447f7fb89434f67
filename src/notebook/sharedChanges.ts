/** What changed, told to whoever listens in this window and in the others of this machine. */
export interface SharedChanges<T extends string> {
  changed(what: T): void;
  /** @returns ends the calls */
  onChange(listener: (what: T) => void): () => void;
}

/** @param isOne whether another window's message is one of ours: a newer release may say more */
export function sharedChanges<T extends string>(name: string, isOne: (said: unknown) => said is T): SharedChanges<T> {
  const listeners = new Set<(what: T) => void>();
  const channel = typeof BroadcastChannel === 'function' ? new BroadcastChannel(name) : null;
  const tell = (what: T) => {
    for (const listener of listeners) listener(what);
  };
  if (channel !== null)
    channel.onmessage = (event: MessageEvent) => {
      if (isOne(event.data)) tell(event.data);
    };
  return {
    changed(what) {
      channel?.postMessage(what);
      tell(what);
    },
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
