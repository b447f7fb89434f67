// A classic script in the oldest JavaScript: it must run in the browsers it turns away.
(() => {
  var ok =
    'noModule' in document.createElement('script') &&
    typeof Promise === 'function' &&
    typeof Promise.allSettled === 'function' &&
    typeof window.fetch === 'function' &&
    typeof window.AbortController === 'function' &&
    typeof window.ResizeObserver === 'function' &&
    typeof window.ReadableStream === 'function' &&
    typeof window.TextDecoder === 'function' &&
    typeof [].findLast === 'function' &&
    typeof Intl === 'object' &&
    !!(window.CSS && CSS.supports && CSS.supports('color', 'var(--a)') && CSS.supports('selector(:has(a))'));
  if (!ok) document.getElementById('unsupported').hidden = false;
})();
