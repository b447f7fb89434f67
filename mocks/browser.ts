import { getResponse } from 'msw';
import { handlers } from './handlers.ts';

/**
 * Starts the demo. In development, where service workers exist, msw's worker answers; in the built
 * demo, and on plain http at a host name, the same handlers answer inside the page.
 */
export async function startDemo(): Promise<void> {
  if (import.meta.env.MODE === 'development' && isSecureContext && 'serviceWorker' in navigator) {
    const { setupWorker } = await import('msw/browser');
    await setupWorker(...handlers).start({ onUnhandledRequest: 'bypass', quiet: true });
    return;
  }
  const network = globalThis.fetch.bind(globalThis);
  globalThis.fetch = async (input, init) => {
    const request = new Request(input instanceof Request ? input : new URL(String(input), location.href), init);
    return (await getResponse(handlers, request)) ?? network(input, init);
  };
}
