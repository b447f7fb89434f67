declare module 'virtual:worker-addresses' {
  /** Paths of the worker files this build has, absolute on the page's origin. */
  export const workerAddresses: readonly string[];
}

/** Commit and lock file of this build; equal for two builds of one tree. */
declare const __BUILD_ID__: string;

/** The part of saxen that is used; the package brings no types. */
declare module 'saxen' {
  export class Parser {
    on(event: 'openTag', tell: (name: string, attributes: () => Record<string, string>) => void): this;
    on(event: 'closeTag', tell: (name: string) => void): this;
    on(event: 'text', tell: (text: string, decode: (text: string) => string) => void): this;
    on(event: 'error' | 'warn', tell: (error: Error) => void): this;
    parse(xml: string): void;
  }
}
