/** Em of a Han character or a full-width sign, and of a Latin one on the average, a little more than it takes. */
const HAN = 1;
const LATIN = 0.53;

/** About how wide a text is, in em: for choosing a layout before there is one, never for cutting a text. */
export function textWidth(text: string): number {
  let em = 0;
  for (const sign of text) em += (sign.codePointAt(0) ?? 0) >= 0x2e80 ? HAN : LATIN;
  return em;
}
