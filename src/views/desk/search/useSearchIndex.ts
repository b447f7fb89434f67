import { useEffect, useMemo, useState } from 'react';
import { shanghai } from '../../../domain/civil.ts';
import { ledgerItems } from '../../../domain/ledger/items.ts';
import { programme } from '../../../domain/programme.ts';
import { register } from '../../../domain/register.ts';
import { type SearchIndex, searchIndex } from '../../../domain/search/searchIndex.ts';
import type { Readings } from '../../../domain/search/spelling.ts';
import { useFeeds } from '../../../feeds/useFeeds.ts';
import { useDeskApp } from '../../../parts/app.tsx';
import { type Entry, searchEntries } from './entries.ts';

const NONE: Readings = () => [];

/**
 * All there is to find, ready for search. Nothing is loaded or worked out before it is wanted; until the dictionary is
 * there names are found as they are written.
 * @param wanted whether anybody searches
 */
export function useSearchIndex(wanted: boolean): { index: SearchIndex<Entry> | null; noPinyin: boolean } {
  const { lang, words } = useDeskApp();
  const { district, programme: rules, ledger } = useFeeds();
  const [dictionary, setDictionary] = useState<Readings | 'failed' | null>(null);
  useEffect(() => {
    if (!wanted || typeof dictionary === 'function') return;
    let current = true;
    import('./readings.ts').then(
      (m) => current && setDictionary(() => m.readings),
      () => current && setDictionary('failed'),
    );
    return () => {
      current = false;
    };
  }, [wanted, dictionary]);
  const index = useMemo(() => {
    if (!wanted) return null;
    const today = shanghai(Date.now()).day;
    const entries = searchEntries({
      register: register(district.records, null),
      programme: programme(rules.records, today, null),
      ledger: ledgerItems(ledger.records, today, null),
      words,
      lang,
    });
    return searchIndex(entries, typeof dictionary === 'function' ? dictionary : NONE);
  }, [wanted, district.records, rules.records, ledger.records, words, lang, dictionary]);
  return { index, noPinyin: dictionary === 'failed' };
}
