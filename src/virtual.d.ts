declare module 'virtual:worker-addresses' {
  /** Paths of the worker files this build has, absolute on the page's origin. */
  export const workerAddresses: readonly string[];
}
