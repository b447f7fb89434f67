import { workerAddresses } from 'virtual:worker-addresses';

/** Answers of a policy; null refuses. */
export interface Rules {
  createHTML(text: string): string | null;
  createScriptURL(url: string): string | null;
}

interface PolicyFactory {
  createPolicy(name: string, rules: Rules): unknown;
}

/**
 * What the page may turn into markup or script: the empty text (libraries clear elements with it) and the listed
 * worker addresses of the page's own origin. Text is never made script: there is no createScript.
 * @param allowed paths of workers, as the build names them
 * @param base the page's address, against which relative ones are read
 */
export function trustedRules(allowed: readonly string[], base: string): Rules {
  const listed = new Set(allowed.map((path) => new URL(path, base).href));
  return {
    createHTML: (text) => (text === '' ? '' : null),
    createScriptURL: (url) => {
      try {
        return listed.has(new URL(url, base).href) ? url : null;
      } catch {
        return null;
      }
    },
  };
}

/** Installs the `default` policy. Must run before anything else; does nothing where the browser has no Trusted Types. */
export function installTrustedTypes(): void {
  const factory = (globalThis as { trustedTypes?: PolicyFactory }).trustedTypes;
  factory?.createPolicy('default', trustedRules(workerAddresses, location.href));
}
