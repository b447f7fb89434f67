/** The browser's own fetch while the page is cut off; null while it is not. */
let real: typeof fetch | null = null;
let refused = 0;

/** Refuses every request this page makes for data from now on, as a network that is out does. */
export function cutNetwork(): void {
  if (real !== null) return;
  real = globalThis.fetch;
  refused = 0;
  globalThis.fetch = () => {
    refused += 1;
    return Promise.reject(new TypeError('the network is cut for practice'));
  };
}

/** Lets requests through again. @returns how many were refused */
export function mendNetwork(): number {
  if (real !== null) globalThis.fetch = real;
  real = null;
  return refused;
}
