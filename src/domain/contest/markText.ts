/** Why a typed mark is none. */
export type MarkFault = 'notANumber' | 'outOfRange' | 'wrongStep';

/**
 * A mark as it was typed: 0 to 100 in steps of a half. Full-width figures and a Chinese full stop are read as what they are
 * meant for. Nothing is rounded: a mark with another step is nobody's mark.
 */
export function readMark(typed: string): { ok: true; mark: number } | { ok: false; fault: MarkFault } {
  const text = typed.normalize('NFKC').replace('。', '.').trim();
  if (!/^[-+]?\d{1,6}(?:\.\d{0,6})?$/.test(text)) return { ok: false, fault: 'notANumber' };
  const mark = Number(text);
  if (mark < 0 || mark > 100) return { ok: false, fault: 'outOfRange' };
  return (mark * 2) % 1 === 0 ? { ok: true, mark } : { ok: false, fault: 'wrongStep' };
}
