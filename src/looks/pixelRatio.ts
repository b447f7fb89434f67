/**
 * Tells when the screen has other device pixels to a CSS pixel: another screen, another setting of the system. The window may keep
 * its size, so neither it nor an observer of boxes says a word. @returns stops telling
 */
export function onPixelRatio(changed: () => void): () => void {
  let stop: () => void;
  // A query is of one ratio: each change needs the next.
  const ask = () => {
    const query = matchMedia(`(resolution: ${devicePixelRatio}dppx)`);
    const heard = () => {
      stop();
      stop = ask();
      changed();
    };
    query.addEventListener('change', heard);
    return () => query.removeEventListener('change', heard);
  };
  stop = ask();
  return () => stop();
}
