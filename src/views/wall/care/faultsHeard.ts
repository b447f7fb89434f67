/** A fault nobody caught, as the browser tells it. */
export interface HeardFault {
  /** ms since the epoch. */
  at: number;
  text: string;
  file: string;
  line: number;
}

/** So many wait for whoever notes them: the first tell most. */
const MOST = 20;
const waiting: HeardFault[] = [];
let note = (fault: HeardFault): void => {
  if (waiting.length < MOST) waiting.push(fault);
};
let hears = false;

/** From now on faults nobody caught are heard; a wall shows no dialog, and the browser goes on to log them. Once a page. */
export function hearFaults(): void {
  if (hears) return;
  hears = true;
  addEventListener('error', ({ message, filename, lineno }) => {
    note({ at: Date.now(), text: message, file: filename, line: lineno });
  });
  addEventListener('unhandledrejection', ({ reason }) => {
    const text = reason instanceof Error ? `${reason.name}: ${reason.message}` : typeof reason;
    note({ at: Date.now(), text, file: '', line: 0 });
  });
}

/** Hands over what was heard so far, and from now on whatever is heard. */
export function takeFaults(take: (fault: HeardFault) => void): void {
  note = take;
  for (const fault of waiting.splice(0)) take(fault);
}
