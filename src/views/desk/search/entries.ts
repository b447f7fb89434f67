import { type DeskPlace, systemStart } from '../../../address/address.ts';
import type { Bilingual } from '../../../contract/common.ts';
import type { LedgerItem } from '../../../domain/ledger/items.ts';
import type { CriterionFamily, Programme } from '../../../domain/programme.ts';
import { type Register, subjectName } from '../../../domain/register.ts';
import type { SearchEntry } from '../../../domain/search/searchIndex.ts';
import { type Language, named } from '../../../words/format.ts';
import type { DeskWords, Words } from '../../../words/words.ts';
import { criterionAnchor } from '../method/criterionAnchor.ts';

/** Something the desk can jump to. */
export interface Entry extends SearchEntry {
  kind: keyof DeskWords['search']['kinds'];
  /** Where it belongs, in the reader's language. */
  context: string;
  to: DeskPlace;
  /** Id of the part of the page that is about it. */
  anchor?: string;
}

/** What entries are made of. */
export interface Sources {
  register: Register;
  programme: Programme;
  /** Items of the ledger, as of the newest week. */
  ledger: readonly LedgerItem[];
  words: Words & DeskWords;
  lang: Language;
}

const FAMILIES: CriterionFamily[] = ['compoundStar', 'communityStar', 'weeklyScore'];

/** What is called alike in every language. */
const same = (name: string): Bilingual => ({ zh: name, en: name });

const compounds = ({ register, lang }: Sources): Entry[] =>
  register.compounds.map(({ id, name, aliases = [], community, street }) => ({
    kind: 'compound',
    id,
    name,
    aliases: [...aliases, id].map(same),
    context: [register.street.get(street), register.community.get(community)]
      .flatMap((above) => (above === undefined ? [] : [named(above.name, lang)]))
      .join(' · '),
    to: { page: 'compound', id },
  }));

const communities = ({ register, lang }: Sources): Entry[] =>
  register.communities.map(({ code, name, aliases = [], street }) => {
    const above = register.street.get(street);
    return {
      kind: 'community',
      id: code,
      name,
      aliases: [...aliases, code].map(same),
      context: above === undefined ? '' : named(above.name, lang),
      to: { page: 'community', code },
    };
  });

const streets = ({ register, words }: Sources): Entry[] =>
  register.streets.map(({ code, name, aliases = [] }) => ({
    kind: 'street',
    id: code,
    name,
    aliases: [...aliases, code].map(same),
    context: words.desk.nav.map,
    to: { page: 'map', reading: 'stars', at: code },
  }));

/** Criteria are met by their checks as well. */
const criteria = ({ programme, words }: Sources): Entry[] =>
  FAMILIES.flatMap((family) =>
    programme.criteria[family].map(({ id, label, indicators }) => ({
      kind: 'criterion',
      id: `${family}.${id}`,
      name: label,
      aliases: indicators.map((i) => i.label),
      context: `${words.method.weights.families[family]} · ${words.desk.nav.method}`,
      to: { page: 'method' },
      anchor: criterionAnchor(id),
    })),
  );

/** Ledger items by their number or their words; the open ones first. */
const ledgerItems = ({ ledger, register, words, lang }: Sources): Entry[] =>
  [...ledger]
    .sort((a, b) => Number(b.open) - Number(a.open))
    .map(({ record, open }) => ({
      kind: 'ledgerItem',
      id: record.id,
      name: record.description,
      aliases: [same(record.id)],
      context: [
        named(subjectName(register, record.compound ?? record.community), lang),
        record.id,
        open ? words.search.open : words.search.closed,
      ].join(' · '),
      to: { page: 'system', system: { ...systemStart('ledger'), tab: 'all', item: record.id } },
    }));

/** Every sort of thing there is to find, in the order in which equal hits are listed; a further one is a line here. */
const SOURCES: ((from: Sources) => Entry[])[] = [compounds, communities, streets, criteria, ledgerItems];

/** All there is to find on the desk. */
export const searchEntries = (from: Sources): Entry[] => SOURCES.flatMap((source) => source(from));
