import { useEffect } from 'react';
import { pageBuild } from './build.ts';

/** Tells the service worker that this page's build starts, so that it is not taken for a broken one. */
export function tellStarted(): void {
  const build = pageBuild();
  if (build !== null) navigator.serviceWorker?.controller?.postMessage({ type: 'started', build });
}

/** Marks the page as drawn, for as long as it is: `watch.js` starts a wall again that is blank. */
export function Started(): null {
  useEffect(() => {
    document.documentElement.dataset.started = '';
    tellStarted();
    return () => {
      delete document.documentElement.dataset.started;
    };
  }, []);
  return null;
}
