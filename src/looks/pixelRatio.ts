/**
 * Tells when the screen has other device pixels to a CSS pixel: another screen, another setting of the system. The window may keep
 * its size, so neither it nor an observer of boxes says a word. @returns stops telling
 */
export function onPixelRatio(changed: () => void): () => void {
  let query: MediaQueryList;
  const heard = () => {
    query.removeEventListener('change', heard);
    query = asked();
    changed();
  };
  // A query is of one ratio: each change needs the next.
  const asked = () => {
    const next = matchMedia(`(resolution: ${devicePixelRatio}dppx)`);
    next.addEventListener('change', heard);
    return next;
  };
  query = asked();
  return () => query.removeEventListener('change', heard);
}
