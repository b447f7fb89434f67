import { useEffect, useMemo, useState } from 'react';
import { FONT_STACK } from '../../looks/fonts.ts';
import { type Look, lookOf } from '../../looks/look.ts';

/** The wall's look at the present screen size; text keeps its share of the short side. */
export function useLook(): Look {
  const [vmin, setVmin] = useState(() => Math.min(innerWidth, innerHeight));
  useEffect(() => {
    const resized = () => setVmin(Math.min(innerWidth, innerHeight));
    addEventListener('resize', resized);
    return () => removeEventListener('resize', resized);
  }, []);
  return useMemo(() => lookOf('wall', vmin, FONT_STACK), [vmin]);
}
