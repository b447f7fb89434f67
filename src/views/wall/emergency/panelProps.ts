import type { Emergency } from '../../../domain/emergency/emergency.ts';
import type { Register } from '../../../domain/register.ts';
import type { AgeHow } from './Age.tsx';

/** What every panel of an emergency is given. */
export interface PanelProps {
  emergency: Emergency;
  places: Register;
  /** The moment the picture is of, ms. */
  now: number;
  age: AgeHow;
}
