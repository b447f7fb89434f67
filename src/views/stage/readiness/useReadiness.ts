import { useEffect, useState } from 'react';
import { type Readiness, type ReadyFacts, readiness, type ShellState } from '../../../domain/deck/ready.ts';
import { loadFontsOf } from '../../../looks/fontsOf.ts';
import { pageBuild } from '../../../release/build.ts';
import { keepShell } from '../../../release/keepShell.ts';

/** What a page brings: whether its content is stored here, its pictures, its words, and whether storage lasts. */
export interface ReadyNeeds {
  /** Null while it is being read. */
  content: boolean | null;
  pictures: { of: number; here: number } | null;
  /** Every word that will be shown; null while it is not known. */
  text: string | null;
  /** Null while it is not known. */
  lasting: boolean | null;
}

/** How long a service worker is waited for before it is said that the page is not kept, ms. */
const SHELL_MS = 20_000;
const LOOK_MS = 1000;

/** Whether this machine's browser keeps the page for a start without a server. Asks it to, where it can. */
function useShellKept(): ShellState {
  const [state, setState] = useState<ShellState>(() =>
    pageBuild() === null ? 'unbuilt' : isSecureContext && navigator.serviceWorker !== undefined ? 'checking' : 'plainHttp',
  );
  useEffect(() => {
    if (state !== 'checking') return;
    const since = performance.now();
    void keepShell('stage');
    const timer = setInterval(() => {
      const { controller } = navigator.serviceWorker;
      if (controller?.state === 'activated') setState('kept');
      else if (performance.now() - since > SHELL_MS) setState('notKept');
    }, LOOK_MS);
    return () => clearInterval(timer);
  }, [state]);
  return state;
}

/** Whether every character of a text has its font here; null while it is fetched. */
function useFontsHere(text: string | null): boolean | null {
  const [here, setHere] = useState<{ text: string; ok: boolean } | null>(null);
  useEffect(() => {
    if (text === null) return;
    let current = true;
    void loadFontsOf(text).then((ok) => current && setHere({ text, ok }));
    return () => {
      current = false;
    };
  }, [text]);
  return here === null || here.text !== text ? null : here.ok;
}

/** Whether what a page of the stage shows can be shown with the cable out. Used by talks and contests alike. */
export function useReadiness(needs: ReadyNeeds): Readiness & { shell: ShellState } {
  const shell = useShellKept();
  const fonts = useFontsHere(needs.text);
  const facts: ReadyFacts = { content: needs.content, pictures: needs.pictures, fonts, storage: needs.lasting, shell };
  return { ...readiness(facts), shell };
}
