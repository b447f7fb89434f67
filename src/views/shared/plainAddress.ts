/**
 * An address as people write it down: a mailbox, a number or a page without its scheme.
 * @param host host and port of this site, put before a path
 */
export function plainAddress(url: string, host: string): string {
  if (url.startsWith('/')) return host + url;
  return url.replace(/^(?:https?:\/\/|mailto:|tel:)/i, '').replace(/^([^?]*@[^?]*)\?.*$/, '$1');
}
