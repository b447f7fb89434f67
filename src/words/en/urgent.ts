import type { urgent as zh } from '../zh/urgent.ts';

export const urgent: typeof zh = {
  routine: 'Routine',
  interrupted: (since) => `Routine or emergency: signal lost (${since})`,
  never: 'Routine or emergency: no signal yet',
  unconfirmed: 'Routine or emergency: not confirmed',
  drillTitle: 'Drill on this wall',
  drillWhat:
    'Shows the emergency layout on this wall alone. It is no emergency and no other wall follows. Ends by itself after 30 minutes.',
  hold: 'Hold for 1.5 s to start the drill',
  holdEnd: 'Hold for 1.5 s to end the drill',
  holdHow: 'Or hold the Enter key for 1.5 s; J closes this bar.',
  open: 'Open the drill bar (J)',
  loading: 'Emergency: opening its layout. Rankings and stars are not shown.',
};
