/** A number from 0 up to, not including, 1, of the browser's cryptographic randomness: nobody can foresee a lot. */
export function cryptoChance(): number {
  const [drawn = 0] = crypto.getRandomValues(new Uint32Array(1));
  return drawn / 2 ** 32;
}
