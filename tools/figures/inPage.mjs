/** Runs inside a page from its first moment: the machine's own clock, which the page's may not be, and how much is drawn. */
export function instruments() {
  const now = performance.now.bind(performance);
  const later = setTimeout.bind(globalThis);
  /** Pixels of a canvas that are not empty. */
  const ink = (canvas) => {
    const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
    let n = 0;
    for (let i = 3; i < data.length; i += 4) if (data[i] !== 0) n += 1;
    return n;
  };
  /** When something first held, in ms since the page began; null where it did not within the limit. */
  const when = (holds, limit) =>
    new Promise((resolve) => {
      const end = now() + limit;
      const look = () => {
        if (holds()) resolve(now());
        else if (now() > end) resolve(null);
        else later(look, 20);
      };
      look();
    });
  globalThis.__figures = { now, later, ink, when };
}
