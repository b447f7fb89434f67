import { useMemo } from 'react';
import type { SystemAddress } from '../../../../address/address.ts';
import { AGE_BANDS, type AgeBand } from '../../../../domain/ledger/age.ts';
import type { LedgerItem } from '../../../../domain/ledger/items.ts';
import { type Register, subjectName } from '../../../../domain/register.ts';
import { useDeskApp } from '../../../../parts/app.tsx';
import { useSystemWords } from '../../../../parts/useSystemWords.ts';
import { named } from '../../../../words/format.ts';
import { StreetFilter } from '../StreetFilter.tsx';
import { type LedgerFilter, SCOPES, type Scope, SEVERITIES } from './ledgerFilter.ts';

/** Everything the ledger may be narrowed by; the choices are those its items have. Table and board share it. */
export function LedgerFilters(props: {
  system: SystemAddress;
  filter: LedgerFilter;
  items: readonly LedgerItem[];
  register: Register;
  scopes: Record<Scope, string>;
  /** Names of criteria by id. */
  labels: ReadonlyMap<string, string>;
  narrow(change: Partial<LedgerFilter>): void;
}) {
  const { lang, words } = useDeskApp();
  const w = useSystemWords().ledger;
  const b = words.book.filters;
  const { filter, items, register, narrow } = props;
  const { streets, owners, criteria } = useMemo(() => {
    const places = new Set(items.map((i) => register.community.get(i.record.community)?.street ?? ''));
    const units = new Map(items.map((i) => [i.record.owner.zh, named(i.record.owner, lang)]));
    return {
      streets: [...places].filter((s) => s !== '').sort(),
      owners: [...units].sort((x, y) => (x[1] < y[1] ? -1 : 1)),
      criteria: [...new Set(items.flatMap((i) => i.record.criterion ?? []))].sort(),
    };
  }, [items, register, lang]);
  const choice = <T extends string>(
    label: string,
    value: T | null,
    options: readonly (readonly [T, string])[],
    set: (value: T | null) => void,
  ) => (
    <label>
      {label}
      <select value={value ?? ''} onChange={(e) => set((e.target.value || null) as T | null)}>
        <option value="">{b.all}</option>
        {/* A link may name what is not there now: it is shown, not dropped. */}
        {value !== null && !options.some(([o]) => o === value) && <option value={value}>{value}</option>}
        {options.map(([o, text]) => (
          <option key={o} value={o}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
  const narrowed =
    filter.severity !== null ||
    filter.owner !== null ||
    filter.age !== null ||
    filter.criterion !== null ||
    filter.place !== null;
  return (
    <fieldset className="toolbar ledger-filters">
      <legend className="sr-only">{words.desk.filters.label}</legend>
      <StreetFilter system={props.system} register={register} streets={streets} />
      <label>
        {w.filters.state}
        <select value={filter.scope} onChange={(e) => narrow({ scope: e.target.value as Scope })}>
          {SCOPES.map((s) => (
            <option key={s} value={s}>
              {props.scopes[s]}
            </option>
          ))}
        </select>
      </label>
      {choice(
        w.columns.severity,
        filter.severity,
        SEVERITIES.map((s) => [s, w.severity[s]] as const),
        (severity) => narrow({ severity }),
      )}
      {choice(b.owner, filter.owner, owners, (owner) => narrow({ owner }))}
      {choice<AgeBand>(
        b.age,
        filter.age,
        AGE_BANDS.map(({ id }) => [id, b.ages[id]] as const),
        (age) => narrow({ age }),
      )}
      {choice(
        b.criterion,
        filter.criterion,
        criteria.map((c) => [c, props.labels.get(c) ?? c] as const),
        (criterion) => narrow({ criterion }),
      )}
      {filter.place !== null && (
        <button type="button" onClick={() => narrow({ place: null })}>
          {w.onlyAt(named(subjectName(register, filter.place), lang))} ✕
        </button>
      )}
      {narrowed && (
        <button type="button" onClick={() => narrow({ severity: null, owner: null, age: null, criterion: null, place: null })}>
          {b.clear}
        </button>
      )}
    </fieldset>
  );
}
