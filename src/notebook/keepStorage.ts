/**
 * Asks the browser not to clear what this page keeps when its disk runs low. Chromium decides by itself and asks nobody;
 * where it may not be asked, as over plain http, nothing happens. Never throws.
 */
export function keepStorage(): void {
  const storage = navigator.storage as StorageManager | undefined;
  void storage?.persist?.().catch(() => false);
}
