import { use } from 'react';
import { useApp } from '../../../parts/app.tsx';
import { type EmergencyWords, loadEmergencyWords } from '../../../words/emergencyWords.ts';

/** The words of an emergency; waits for them, so it stands inside a Suspense. */
export function useEmergencyWords(): EmergencyWords {
  return use(loadEmergencyWords(useApp().lang));
}
