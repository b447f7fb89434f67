import type { CSSProperties, ReactNode } from 'react';
import type { ShownCell } from '../../../domain/systems/smallCells.ts';
import { useApp } from '../../../parts/app.tsx';
import type { EmergencyWords } from '../../../words/emergencyWords.ts';
import { decimal, named } from '../../../words/format.ts';
import { Age, type AgeHow } from './Age.tsx';
import { leftWords } from './DutyPanel.tsx';
import type { PanelProps } from './panelProps.ts';
import { streetName } from './placeNames.ts';
import { SeverityMark } from './SeverityMark.tsx';
import { useEmergencyWords } from './useEmergencyWords.ts';

/** Streets or groups that are named under a figure. */
const NAMED = 2;

function Figure(props: {
  name: string;
  label: string;
  value: string | null;
  unit: string;
  notes: ReactNode;
  asOf: number | null;
  now: number;
  age: AgeHow;
}) {
  const w = useEmergencyWords();
  return (
    <section className="urgent-figure" data-panel={`figure-${props.name}`} aria-label={props.label}>
      <header>
        <h2>{props.label}</h2>
        {props.asOf !== null && <Age asOf={props.asOf} now={props.now} how={props.age} />}
      </header>
      <p className="urgent-value">
        {props.value === null ? (
          <span className="figure-none">{w.none}</span>
        ) : (
          <strong data-figure={props.name}>{props.value}</strong>
        )}
        {props.value !== null && <span className="unit">{props.unit}</span>}
      </p>
      <p className="urgent-figure-notes">{props.notes}</p>
    </section>
  );
}

/** A count as it may be shown in a figure; null where nobody said. */
function cell(c: ShownCell, w: EmergencyWords): string | null {
  if (c.kind === 'unreported') return null;
  return c.kind === 'shown' ? decimal(c.value, 0) : c.kind === 'small' ? w.small : w.hiddenFigure;
}

const shownCount = (c: ShownCell): number => (c.kind === 'shown' ? c.value : 0);

/** The four figures, each with what it is counted of, what is missing, and its own data time. @param props.style their columns */
export function EmergencyFigures({ emergency, places, now, age, style }: PanelProps & { style: CSSProperties }) {
  const w = useEmergencyWords();
  const { lang } = useApp();
  const { incidents, staffing, doors, orders } = emergency;
  const at = { now, age };
  const street = (code: string) => named(streetName(code, places), lang);
  const absent = staffing.streets
    .flatMap((s) => (s.present !== null && s.present < s.due ? [{ street: s.street, n: s.due - s.present }] : []))
    .sort((a, b) => b.n - a.n || (a.street < b.street ? -1 : 1));
  const missing = absent.reduce((n, s) => n + s.n, 0);
  const silent = staffing.streets.length - staffing.reporting;
  const checked = cell(doors.total.checked, w);
  const left = doors.total.open;
  return (
    <div className="urgent-figures" style={style}>
      <Figure
        name="incidents"
        label={w.incidents}
        value={decimal(incidents.open.length, 0)}
        unit={w.incidentsOf(incidents.reported)}
        asOf={incidents.asOf}
        {...at}
        notes={([1, 2, 3] as const).map((s) => (
          <span key={s}>
            <SeverityMark severity={s} /> {w.severity[s]} {incidents.bySeverity[s]}
          </span>
        ))}
      />
      <Figure
        name="staffing"
        label={w.staffing}
        value={staffing.present === null ? null : decimal(staffing.present, 0)}
        unit={w.staffingOf(staffing.due)}
        asOf={staffing.asOf}
        {...at}
        notes={
          <>
            {staffing.present !== null && (
              <span className={missing > 0 ? 'is-bad' : ''}>{missing > 0 ? w.absent(missing) : w.allPresent}</span>
            )}
            {absent.slice(0, silent > 0 ? 1 : NAMED).map((s) => (
              <span key={s.street}>{w.groupLeft(street(s.street), String(s.n))}</span>
            ))}
            {silent > 0 && <span className="is-bad">{w.unreportedStreets(silent)}</span>}
          </>
        }
      />
      <Figure
        name="doors"
        label={w.doors}
        value={checked}
        unit={w.doorsOf(cell(doors.total.due, w) ?? w.none)}
        asOf={doors.asOf}
        {...at}
        notes={
          <>
            {left.kind !== 'unreported' && (
              <span className={left.kind === 'shown' && left.value === 0 ? '' : 'is-bad'}>
                {left.kind === 'shown' && left.value === 0 ? w.allKnocked : leftWords(left, w)}
              </span>
            )}
            {doors.groups
              .filter((g) => g.doors.open.kind === 'shown' && g.doors.open.value > 0)
              .sort((a, b) => shownCount(b.doors.open) - shownCount(a.doors.open))
              .slice(0, doors.streets.length > doors.reporting ? 1 : NAMED)
              .map((g) => (
                <span key={g.group}>{w.groupLeft(w.group[g.group], cell(g.doors.open, w) ?? '')}</span>
              ))}
            {doors.streets.length > doors.reporting && (
              <span className="is-bad">{w.unreportedStreets(doors.streets.length - doors.reporting)}</span>
            )}
          </>
        }
      />
      <Figure
        name="orders"
        label={w.orders}
        value={orders.medianMinutes === null ? null : decimal(orders.medianMinutes, 1)}
        unit={w.ordersUnit}
        asOf={orders.asOf}
        {...at}
        notes={
          <>
            <span>{w.acknowledgedOf(orders.acknowledged, orders.sent)}</span>
            <span className={orders.overdue > 0 ? 'is-bad' : ''}>
              {orders.overdue > 0 ? w.overdueOrders(orders.overdue) : w.noneOverdue}
            </span>
          </>
        }
      />
    </div>
  );
}
