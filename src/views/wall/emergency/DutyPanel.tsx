import { useMemo } from 'react';
import type { ShownCell } from '../../../domain/systems/smallCells.ts';
import { useApp } from '../../../parts/app.tsx';
import type { EmergencyWords } from '../../../words/emergencyWords.ts';
import { named } from '../../../words/format.ts';
import { PagedPanel } from './PagedPanel.tsx';
import type { PanelProps } from './panelProps.ts';
import { streetName } from './placeNames.ts';
import { useEmergencyWords } from './useEmergencyWords.ts';

/** What is left of the doors of a street or group, as it may be said. */
export function leftWords(open: ShownCell, w: EmergencyWords): string {
  switch (open.kind) {
    case 'shown':
      return open.value === 0 ? w.done : w.left(String(open.value));
    case 'small':
      return w.leftSmall;
    case 'withheld':
      return w.leftHidden;
    case 'unreported':
      return w.none;
  }
}

/** Where chiefs are missing or doors were not knocked at, street by street: orange only where something is missing. */
export function DutyPanel({ emergency, places, now, age }: PanelProps) {
  const w = useEmergencyWords();
  const { lang } = useApp();
  const { staffing, doors } = emergency;
  const rows = useMemo(() => {
    const chiefs = new Map(staffing.streets.map((s) => [s.street, s]));
    const knocked = new Map(doors.streets.map((s) => [s.street, s]));
    return [...new Set([...chiefs.keys(), ...knocked.keys()])].sort().map((street) => {
      const at = chiefs.get(street);
      const door = knocked.get(street);
      const present = at?.present ?? null;
      const short = at !== undefined && present !== null && present < at.due;
      const open = door?.doors.open ?? { kind: 'unreported' as const };
      const left = open.kind !== 'unreported' && !(open.kind === 'shown' && open.value === 0);
      return (
        <li key={street} className="duty" data-street={street}>
          <strong>{named(streetName(street, places), lang)}</strong>
          <span className={`duty-bar${short ? ' is-short' : ''}${present === null ? ' hatch' : ''}`}>
            {present !== null && at !== undefined && at.due > 0 && (
              <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
                <rect width={(present / at.due) * 100} height="10" />
              </svg>
            )}
          </span>
          <span className={`num${short ? ' is-bad' : ''}`} data-present="">
            {present === null || at === undefined ? w.none : `${present}/${at.due}`}
          </span>
          <span className={`num${left ? ' is-bad' : ''}`} data-doors="">
            {leftWords(open, w)}
            {door?.partial === true && <small>{w.partial}</small>}
          </span>
        </li>
      );
    });
  }, [staffing, doors, places, lang, w]);
  const c = w.dutyColumns;
  return (
    <PagedPanel
      name="duty"
      title={w.duty}
      time={{ asOf: staffing.asOf ?? doors.asOf, now, how: age }}
      head={
        <p className="duty duty-head" aria-hidden="true">
          <span>{c.street}</span>
          <span />
          <span className="num">{c.present}</span>
          <span className="num">{c.doors}</span>
        </p>
      }
      rows={rows}
      empty={w.dutyNone}
    />
  );
}
