import type { search as zh } from '../zh/search.ts';

export const search: typeof zh = {
  label: 'Search',
  placeholder: 'Compound, community, criterion',
  hint: 'Name, pinyin, initials or code; the / key comes here',
  results: 'Search results',
  kinds: { compound: 'Compound', community: 'Community', street: 'Street', criterion: 'Criterion', ledgerItem: 'Ledger item' },
  open: 'open',
  closed: 'closed',
  found: (shown, of) => (shown < of ? `${of} found, the first ${shown} shown` : `${of} found`),
  nothing: (query) => `Nothing found for “${query}”. Try two letters of a name, pinyin initials or a code.`,
  noPinyin: 'The pinyin dictionary did not load: type characters or a code.',
};
