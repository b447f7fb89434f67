/** Every reading of a Chinese character in pinyin without tones, for instance 长: chang, zhang. Empty where none is known. */
export type Readings = (character: string) => readonly string[];

/** One step of a name: a Chinese character, a word in letters, or a run of digits. */
export interface Piece {
  /** What may be typed for it whole, the written form first. */
  forms: readonly string[];
  /** What may be typed for it short: the first letter, of zh, ch and sh also both. */
  initials: readonly string[];
}

/** Text as it is compared: one width, small letters, ü as the v it is typed with, nothing but letters and digits. */
export function fold(text: string): string {
  return plain(text).replace(/[^\p{L}\p{N}]/gu, '');
}

const plain = (text: string): string => text.normalize('NFKC').toLowerCase().replaceAll('ü', 'v');

const PIECE = /\p{Script=Han}|\p{N}+|(?:(?!\p{Script=Han})\p{L})+/gu;

/** A name cut into its pieces. */
export function spelled(text: string, readings: Readings): Piece[] {
  return [...plain(text).matchAll(PIECE)].map(([piece]) => {
    if (/^\p{N}/u.test(piece)) return { forms: [piece], initials: [] };
    if (!/^\p{Script=Han}/u.test(piece)) return { forms: [piece], initials: [piece.slice(0, 1)] };
    // ü is typed as v, and by who does not know that as u.
    const sounds = readings(piece).flatMap((r) => [...new Set([plain(r), plain(r).replaceAll('v', 'u')])]);
    return {
      forms: [piece, ...sounds],
      initials: [...new Set(sounds.flatMap((s) => [s.slice(0, 1), ...(/^[zcs]h/.test(s) ? [s.slice(0, 2)] : [])]))],
    };
  });
}

/**
 * Whether what was typed spells a name from one of its pieces on, each piece written, by sound or short; the last one may
 * be typed partway.
 * @returns position after the last piece that was typed; null where it does not spell it
 */
export function reach(pieces: readonly Piece[], at: number, typed: string): number | null {
  // How many letters may be used up before the piece: more than one where a sound begins like its short form.
  let used = new Set([0]);
  for (let i = at; i < pieces.length && used.size > 0; i++) {
    const { forms, initials } = pieces[i] as Piece;
    const next = new Set<number>();
    for (const count of used) {
      const rest = typed.slice(count);
      if (forms.some((form) => form.startsWith(rest))) return i + 1;
      for (const part of [...forms, ...initials]) if (rest.startsWith(part)) next.add(count + part.length);
    }
    used = next;
  }
  return null;
}
