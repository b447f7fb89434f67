import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from 'react';
import { type Address, readAddress, writeAddress } from '../address/address.ts';
import type { Language } from '../words/format.ts';
import { type DeskWords, loadWords, type Words } from '../words/words.ts';

/** What every view may ask: its language, its words, where it is, and how to go elsewhere. */
export interface App {
  lang: Language;
  words: Words;
  address: Address;
  go(to: Address, how?: { replace?: boolean }): void;
  /** Which of several pages on the screen this is, in words; null alone. One of several does not name the window. */
  pane: string | null;
}

const AppContext = createContext<App | null>(null);

/** The app around a view. @throws outside an AppProvider */
export function useApp(): App {
  const app = useContext(AppContext);
  if (app === null) throw new Error('useApp outside AppProvider');
  return app;
}

/** The app around a page of the desk, with the desk's own words. @throws where they were not loaded */
export function useDeskApp(): App & { words: Words & DeskWords } {
  const app = useApp();
  if (!('desk' in app.words)) throw new Error('the words of the desk are not loaded');
  return app as App & { words: Words & DeskWords };
}

const here = () => readAddress(location.pathname, location.search);

/** Keeps address and language; the language in the address wins over the configured one. */
export function AppProvider(props: { language: Language; words: Words & Partial<DeskWords>; children: ReactNode }) {
  const [address, setAddress] = useState<Address>(here);
  const [loaded, setLoaded] = useState({ lang: address.lang ?? props.language, words: props.words });
  useEffect(() => {
    const back = () => setAddress(here());
    addEventListener('popstate', back);
    return () => removeEventListener('popstate', back);
  }, []);
  const wanted = address.lang ?? props.language;
  useEffect(() => {
    document.documentElement.lang = loaded.lang;
    if (wanted === loaded.lang) return;
    let current = true;
    void loadWords(wanted, loaded.words.desk !== undefined).then((words) => {
      if (current) setLoaded({ lang: wanted, words });
    });
    return () => {
      current = false;
    };
  }, [wanted, loaded]);
  const go = useCallback((to: Address, how?: { replace?: boolean }) => {
    const url = writeAddress(to);
    if (how?.replace) history.replaceState(null, '', url);
    else history.pushState(null, '', url);
    setAddress(to);
  }, []);
  const app = useMemo(() => ({ ...loaded, address, go, pane: null }), [loaded, address, go]);
  return <AppContext.Provider value={app}>{props.children}</AppContext.Provider>;
}

/**
 * A page inside the page: it is at an address of its own and goes elsewhere by `go`.
 * @param props.pane which of several it is; as around where absent
 */
export function AppAt(props: { address: Address; go: App['go']; pane?: string; children: ReactNode }) {
  const around = useApp();
  const { address, go } = props;
  const pane = props.pane ?? around.pane;
  const app = useMemo(() => ({ ...around, address, go, pane }), [around, address, go, pane]);
  return <AppContext.Provider value={app}>{props.children}</AppContext.Provider>;
}

/** Names the window after the page; one of several pages does not. */
export function usePageTitle(title: string): void {
  const { pane } = useApp();
  useEffect(() => {
    if (pane === null) document.title = title;
  }, [pane, title]);
}
