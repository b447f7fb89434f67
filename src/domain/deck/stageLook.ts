/** How a stage looks in this hall: kept on this machine. */
export interface StageLook {
  theme: 'dark' | 'light';
  /** 0 as designed; 1 and 2 write the quieter inks darker (on the dark theme lighter). */
  contrast: number;
  /** Text larger by steps. */
  step: number;
  /** How high the picture stands above the heads of people on stage, in steps. */
  offset: number;
}

/** Factors of text: never under what the last row can read. */
export const TEXT_STEPS = [1, 1.1, 1.2, 1.3] as const;
/** Empty rem at the foot of the picture. */
export const OFFSET_REM = [0, 2.5, 5.5, 8, 11, 14] as const;
export const CONTRAST_STEPS = 3;

export const DEFAULT_LOOK: StageLook = { theme: 'dark', contrast: 0, step: 0, offset: 2 };

export type LookAction = 'theme' | 'contrast' | 'larger' | 'smaller' | 'higher' | 'lower' | 'default';

const within = (n: number, length: number) => Math.min(length - 1, Math.max(0, n));

/** The look after a key. */
export function looked(look: StageLook, action: LookAction): StageLook {
  switch (action) {
    case 'theme':
      return { ...look, theme: look.theme === 'dark' ? 'light' : 'dark' };
    case 'contrast':
      return { ...look, contrast: (look.contrast + 1) % CONTRAST_STEPS };
    case 'larger':
      return { ...look, step: within(look.step + 1, TEXT_STEPS.length) };
    case 'smaller':
      return { ...look, step: within(look.step - 1, TEXT_STEPS.length) };
    case 'higher':
      return { ...look, offset: within(look.offset + 1, OFFSET_REM.length) };
    case 'lower':
      return { ...look, offset: within(look.offset - 1, OFFSET_REM.length) };
    case 'default':
      return DEFAULT_LOOK;
  }
}

/** A look as it was kept; what is damaged falls back to the default. */
export function readLook(text: string | null): StageLook {
  const kept = parsed(text);
  const step = (v: unknown, length: number, otherwise: number) =>
    Number.isInteger(v) && Number(v) >= 0 && Number(v) < length ? Number(v) : otherwise;
  return {
    theme: kept?.theme === 'light' ? 'light' : 'dark',
    contrast: step(kept?.contrast, CONTRAST_STEPS, DEFAULT_LOOK.contrast),
    step: step(kept?.step, TEXT_STEPS.length, DEFAULT_LOOK.step),
    offset: step(kept?.offset, OFFSET_REM.length, DEFAULT_LOOK.offset),
  };
}

function parsed(text: string | null): Partial<Record<keyof StageLook, unknown>> | null {
  try {
    return JSON.parse(text ?? 'null');
  } catch {
    return null;
  }
}
