const waiting: (() => void)[] = [];
let frame = 0;

function next(): void {
  const draw = waiting.shift();
  frame = waiting.length > 0 ? requestAnimationFrame(next) : 0;
  draw?.();
}

/**
 * Has something drawn before the browser paints, one a frame: where a page brings several pictures at once, all of them
 * together would keep a slow machine busy for a fifth of a second and more. The first comes with the page itself, the
 * others a frame later each.
 * @param draw called once, in the order of asking @returns takes it back as long as it was not drawn
 */
export function drawInTurn(draw: () => void): () => void {
  waiting.push(draw);
  if (frame === 0) frame = requestAnimationFrame(next);
  return () => {
    const at = waiting.indexOf(draw);
    if (at >= 0) waiting.splice(at, 1);
  };
}
