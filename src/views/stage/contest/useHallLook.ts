import { useEffect } from 'react';
import { useShell } from '../../../parts/useShell.ts';
import { type LookInUse, useStageLook } from '../look/useStageLook.ts';
import { isOfField, meaningOf } from '../talk/talkKeys.ts';

/** The stage's shell in the look of this machine, changed by the keys a talk has as well. */
export function useHallLook(): LookInUse {
  const inUse = useStageLook();
  const { change, variables } = inUse;
  useShell('stage', variables);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const meaning = meaningOf(event);
      if (meaning === null || isOfField(event.target, event.key)) return;
      if ('look' in meaning) change(meaning.look);
      else if ('other' in meaning && meaning.other === 'reset') change('default');
      else return;
      event.preventDefault();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [change]);
  return inUse;
}
