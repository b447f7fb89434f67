import { useEffect, useState } from 'react';
import { type ReadyFacts, readiness } from '../../../domain/contest/readiness.ts';
import { useContestWords } from './contestWords.ts';
import { useConsole } from './useConsole.ts';

/** How often the browser is asked again, ms. */
const LOOK_MS = 2000;

/** Whether every face of the product's own family is there. */
function fontsHere(): boolean {
  const faces = [...document.fonts].filter((f) => f.family.includes('Jiayuan Sans'));
  return faces.length > 0 && faces.every((f) => f.status === 'loaded');
}

/** What of the browser a contest rests on, asked again and again: a worker takes a page over some seconds after it began. */
function useBrowserFacts(): Pick<ReadyFacts, 'fonts' | 'worker' | 'secure'> & { kept: boolean | null } {
  const look = () => ({
    fonts: fontsHere(),
    secure: isSecureContext,
    worker: (navigator.serviceWorker as ServiceWorkerContainer | undefined)?.controller != null,
  });
  const [facts, setFacts] = useState(look);
  const [kept, setKept] = useState<boolean | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the look asks the browser and nothing of the page
  useEffect(() => {
    const storage = navigator.storage as StorageManager | undefined;
    // A log is worth asking for: where the browser agrees it never clears it by itself.
    storage?.persist?.().then(setKept, () => setKept(null));
    const timer = setInterval(() => {
      const next = look();
      setFacts((f) => (f.fonts === next.fonts && f.worker === next.worker ? f : next));
    }, LOOK_MS);
    return () => clearInterval(timer);
  }, []);
  return { ...facts, kept };
}

/** Whether the contest could begin with the cable out, and what is missing. */
export function Readiness(props: { hallSeen: boolean }) {
  const { open } = useConsole();
  const w = useContestWords().start.ready;
  const { kept, ...browser } = useBrowserFacts();
  const facts: ReadyFacts = { ...browser, lasting: open.lasting, hall: props.hallSeen };
  const level = readiness(facts);
  const rows: [string, boolean | null][] = [
    [w.fonts, facts.fonts],
    [w.storage, facts.lasting],
    [w.worker, facts.worker],
    [w.hall, facts.hall],
    [w.protectedStorage, kept],
  ];
  return (
    <details className="console-ready" data-ready={level}>
      <summary>{w[level]}</summary>
      <div>
        <b>{w.title}</b>
        <ul>
          {rows.map(([name, is]) => (
            <li key={name} data-is={String(is)}>
              {name} <b>{is === null ? w.unknown : is ? w.yes : w.no}</b>
            </li>
          ))}
        </ul>
        {!facts.secure && <p data-plain="">{w.plain}</p>}
        {kept === false && <p>{w.unprotected}</p>}
      </div>
    </details>
  );
}
