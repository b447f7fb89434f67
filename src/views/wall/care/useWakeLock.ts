import { useEffect } from 'react';
import { noteWakeLock } from './keeper.ts';

/**
 * Keeps the screen awake where the browser can: in a secure context. The lock goes whenever the page is hidden, so it is
 * asked for again when it shows. Where there is none the health record says so, and the machine's own settings do it.
 */
export function useWakeLock(): void {
  useEffect(() => {
    const { wakeLock } = navigator as { wakeLock?: WakeLock };
    if (wakeLock === undefined) {
      noteWakeLock('absent');
      return;
    }
    let here = true;
    let lock: WakeLockSentinel | null = null;
    const ask = async () => {
      if (document.visibilityState !== 'visible' || (lock !== null && !lock.released)) return;
      try {
        const mine = await wakeLock.request('screen');
        if (!here) return void mine.release().catch(() => undefined);
        lock = mine;
        noteWakeLock('held');
        mine.addEventListener('release', () => noteWakeLock('released'), { once: true });
      } catch {
        noteWakeLock('refused');
      }
    };
    void ask();
    document.addEventListener('visibilitychange', ask);
    return () => {
      here = false;
      document.removeEventListener('visibilitychange', ask);
      void lock?.release().catch(() => undefined);
    };
  }, []);
}
