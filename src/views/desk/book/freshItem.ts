import type { Bilingual } from '../../../contract/common.ts';
import { dueFor, type ItemDraft, placeOf } from '../../../domain/ledger/drafts.ts';
import { limitDays } from '../../../domain/ledger/limits.ts';
import type { Criterion, Programme } from '../../../domain/programme.ts';
import { subjectName } from '../../../domain/register.ts';
import { type Language, named } from '../../../words/format.ts';
import type { Basis } from './useLedgerBasis.ts';

/** What is known of a new item before anybody typed. */
export interface Prefill {
  /** Id of a compound or code of a community. */
  place?: string;
  criterion?: string;
  source?: ItemDraft['source'];
  description?: string;
}

/** How the words of kinds of problem begin in the programme. */
const PROBLEM = 'problem.';
/** As long as a text of the ledger may be. */
export const LONGEST = 120;

/** A text cut to what the ledger takes. */
const clipped = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text);

/** The goods of a compound or the projects of a community: what an item there can fall under. */
export const criteriaOf = (programme: Programme, compound: string | null): Criterion[] =>
  programme.criteria[compound === null ? 'communityStar' : 'compoundStar'];

/** Kinds of problem by the district's words, in the order of the feed. */
export const categoriesOf = (programme: Programme): { id: string; label: Bilingual }[] =>
  [...programme.wordings].flatMap(([key, { label }]) =>
    key.startsWith(PROBLEM) ? [{ id: key.slice(PROBLEM.length), label }] : [],
  );

/** The kind of problem most items of a criterion have; the first kind where the ledger has none. */
export const usualCategory = (basis: Basis, criterion: string | null): string =>
  basis.usualCategory.get(criterion ?? '') ?? categoriesOf(basis.ctx.programme)[0]?.id ?? '';

/** A place's own unit: its community. */
export const ownerAt = (basis: Basis, community: string, lang: Language): string =>
  community === '' ? '' : named(subjectName(basis.ctx.register, community), lang);

/** A new item with everything that can be known beforehand: place, its community as the unit, today, the limit of the rules. */
export function freshItem(basis: Basis, from: Prefill, team: string | null, lang: Language): ItemDraft {
  const at = placeOf(basis.ctx.register, from.place ?? '');
  const severity = 'yellow';
  const criterion = from.criterion ?? null;
  return {
    kind: 'item',
    source: from.source ?? 'supervision',
    ...at,
    criterion,
    category: usualCategory(basis, criterion),
    severity,
    description: clipped(from.description ?? ''),
    owner: ownerAt(basis, at.community, lang),
    post: at.compound === null ? 'secretary' : 'commander',
    measure: '',
    foundOn: basis.today,
    foundBy: team ?? (basis.team === null ? '' : named(basis.team, lang)),
    dueOn: dueFor(basis.today, limitDays(severity, basis.ctx.programme.rules)),
    dueByHand: false,
  };
}
