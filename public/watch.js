// A wall that stays blank tries again by itself: three times, then every ten minutes. A classic script beside the bundle,
// because it must run where the bundle does not.
(() => {
  if (!/^\/wall(\/|$)/.test(location.pathname)) return;
  var KEY = 'jiayuan-starts';
  var misses = 0;
  var blank = () => !document.documentElement.hasAttribute('data-started');
  var unsupported = () => document.getElementById('unsupported')?.hidden === false;
  var tries = () => {
    try {
      return Number(sessionStorage.getItem(KEY) || 0);
    } catch {
      return null;
    }
  };
  var build = document.querySelector('meta[name="jiayuan-build"]')?.content;
  var again = (count) => {
    sessionStorage.setItem(KEY, String(count + 1));
    if (Number(sessionStorage.getItem(KEY)) !== count + 1) return;
    // After three of these the service worker opens the build before.
    navigator.serviceWorker?.controller?.postMessage({ type: 'blank', build: build });
    location.reload();
  };
  setInterval(() => {
    var count = tries();
    // Without storage nothing would end the tries.
    if (count === null) return;
    if (!blank() || unsupported()) {
      misses = 0;
      if (!blank()) sessionStorage.removeItem(KEY);
      return;
    }
    misses += 1;
    if (misses < (count < 3 ? 2 : 40)) return;
    misses = 0;
    if (navigator.serviceWorker?.controller) again(count);
    // A blank page can still heal, the browser's own page about a server that is away cannot.
    else
      fetch(location.href, { cache: 'no-cache' }).then(
        (answer) => {
          if (answer.ok) again(count);
        },
        () => {},
      );
  }, 15000);
})();
