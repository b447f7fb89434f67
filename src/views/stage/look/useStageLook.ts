import { useCallback, useEffect, useMemo, useState } from 'react';
import { type LookAction, looked, OFFSET_REM, readLook, type StageLook, TEXT_STEPS } from '../../../domain/deck/stageLook.ts';
import { contrasted } from '../../../looks/contrast.ts';
import { cssVariables } from '../../../looks/look.ts';
import { type LookName, type Palette, tokens } from '../../../looks/tokens.ts';

const KEY = 'jiayuan-stage-look';

/** Where the browser refuses storage the look lives as long as the page. */
function kept(): StageLook {
  try {
    return readLook(localStorage.getItem(KEY));
  } catch {
    return readLook(null);
  }
}

/** The look of this machine's stage as colours and sizes. */
export interface LookInUse {
  look: StageLook;
  name: LookName;
  ink: Palette;
  /** Factor of text, and rem left empty at the foot. */
  text: number;
  offsetRem: number;
  /** For `useShell`. */
  variables: Record<string, string>;
  change(action: LookAction): void;
}

/** How the stage looks on this machine, the same in all its windows and after a reload. */
export function useStageLook(): LookInUse {
  const [look, setLook] = useState(kept);
  useEffect(() => {
    // Another window of the stage changed it: the hall follows the speaker's keys.
    const heard = (event: StorageEvent) => {
      if (event.key === KEY) setLook(readLook(event.newValue));
    };
    addEventListener('storage', heard);
    return () => removeEventListener('storage', heard);
  }, []);
  const change = useCallback((action: LookAction) => {
    // From what is kept and not from what was drawn last: keys come faster than drawings.
    const next = looked(kept(), action);
    try {
      localStorage.setItem(KEY, JSON.stringify(next));
    } catch {
      // Kept by the page alone.
    }
    setLook((before) => (canKeep() ? next : looked(before, action)));
  }, []);
  return useMemo(() => {
    const name: LookName = look.theme === 'light' ? 'stageLight' : 'stageDark';
    const ink = contrasted(tokens[name], look.contrast);
    const text = TEXT_STEPS[look.step] ?? 1;
    const offsetRem = OFFSET_REM[look.offset] ?? 0;
    const variables = cssVariables(ink, { 'text-step': String(text), 'row-offset': `${offsetRem}rem` });
    return { look, name, ink, text, offsetRem, variables, change };
  }, [look, change]);
}

function canKeep(): boolean {
  try {
    return localStorage.getItem(KEY) !== null;
  } catch {
    return false;
  }
}
