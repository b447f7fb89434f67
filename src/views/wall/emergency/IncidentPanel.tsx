import { useMemo } from 'react';
import { useApp } from '../../../parts/app.tsx';
import type { EmergencyWords } from '../../../words/emergencyWords.ts';
import { elapsed, type Language, named } from '../../../words/format.ts';
import { PagedPanel } from './PagedPanel.tsx';
import type { PanelProps } from './panelProps.ts';
import { incidentPlace } from './placeNames.ts';
import { SeverityMark } from './SeverityMark.tsx';
import { useEmergencyWords } from './useEmergencyWords.ts';

const MINUTE = 60_000;

/** Within a day to the minute: an hour and a half is not an hour. */
function sinceReport(ms: number, w: EmergencyWords, lang: Language): string {
  const minutes = Math.floor(ms / MINUTE);
  return minutes < 60 || minutes >= 1440 ? elapsed(ms, lang) : w.longAge(Math.floor(minutes / 60), minutes % 60);
}

/** Open incidents by severity, then age: where, what, who is at it, how far it has come and for how long. */
export function IncidentPanel({ emergency, places, now, age }: PanelProps) {
  const w = useEmergencyWords();
  const { lang, words } = useApp();
  const { open, asOf } = emergency.incidents;
  const rows = useMemo(
    () =>
      open.map((i) => {
        const r = i.record;
        return (
          <li key={r.id} className="incident" data-incident={r.id} data-severity={r.severity}>
            <SeverityMark severity={r.severity} />
            <p className="incident-where">
              <strong>{named(incidentPlace(r, places), lang)}</strong>
              <span>{named(r.what, lang)}</span>
            </p>
            <span className="incident-who">{r.handler === null ? w.noHandler : named(r.handler, lang)}</span>
            <span className="incident-stage">{`${w.stage[i.stage]} ${sinceReport(i.age, w, lang)}`}</span>
            <span className="sr-only">{w.severity[r.severity]}</span>
          </li>
        );
      }),
    [open, places, lang, w],
  );
  return (
    <PagedPanel
      name="incidents"
      title={w.incidents}
      // Their number stands in a figure of the same title.
      label={[w.incidents, w.incidentsOrder].join(words.common.between)}
      aside={w.incidentsOrder}
      time={{ asOf, now, how: age }}
      rows={rows}
      empty={w.incidentsNone}
    />
  );
}
