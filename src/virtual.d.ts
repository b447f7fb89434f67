declare module 'virtual:worker-addresses' {
  /** Paths of the worker files this build has, absolute on the page's origin. */
  export const workerAddresses: readonly string[];
}

/** Commit and lock file of this build; equal for two builds of one tree. */
declare const __BUILD_ID__: string;
