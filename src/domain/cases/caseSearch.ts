import type { CaseEntry } from './caseEntry.ts';

/** What the library is narrowed to; null and an empty text narrow nothing. */
export interface CaseFilter {
  topic: string | null;
  criterion: string | null;
  street: string | null;
  /** Words, all of which must occur somewhere in the case, in either language. */
  text: string;
}

const plain = (text: string): string => text.normalize('NFKC').toLowerCase();

/** Everything of a case that a person may remember of it. */
function words({ record, name, community, steps }: CaseEntry): string {
  const told = [record.title, record.problem, record.result, name, ...(community === null ? [] : [community]), ...steps];
  return plain(told.flatMap((t) => [t.zh, t.en]).join('\n'));
}

/** The cases that fit a filter, in the order they came. */
export function casesMatching(library: readonly CaseEntry[], filter: CaseFilter): CaseEntry[] {
  const wanted = plain(filter.text).split(/\s+/).filter(Boolean);
  return library.filter((entry) => {
    if (filter.topic !== null && entry.topic !== filter.topic) return false;
    if (filter.criterion !== null && entry.record.criterion !== filter.criterion) return false;
    if (filter.street !== null && entry.street !== filter.street) return false;
    if (wanted.length === 0) return true;
    const all = words(entry);
    return wanted.every((w) => all.includes(w));
  });
}
