import { useMemo } from 'react';
import { useApp } from '../../../parts/app.tsx';
import { elapsed, named } from '../../../words/format.ts';
import { PagedPanel } from './PagedPanel.tsx';
import type { PanelProps } from './panelProps.ts';
import { incidentPlace } from './placeNames.ts';
import { SeverityMark } from './SeverityMark.tsx';
import { useEmergencyWords } from './useEmergencyWords.ts';

/** Open incidents by severity, then age: where, what, who is at it, how far it has come and for how long. */
export function IncidentPanel({ emergency, places }: PanelProps) {
  const w = useEmergencyWords();
  const { lang } = useApp();
  const { open } = emergency.incidents;
  const rows = useMemo(
    () =>
      open.map((i) => {
        const r = i.record;
        return (
          <li key={r.id} className="incident" data-incident={r.id} data-severity={r.severity}>
            <SeverityMark severity={r.severity} />
            <strong>{named(incidentPlace(r, places), lang)}</strong>
            <span className="incident-what">{named(r.what, lang)}</span>
            <span className="incident-who">{r.handler === null ? w.noHandler : named(r.handler, lang)}</span>
            <span className="incident-stage">{`${w.stage[i.stage]} ${elapsed(i.age, lang)}`}</span>
            <span className="sr-only">{w.severity[r.severity]}</span>
          </li>
        );
      }),
    [open, places, lang, w],
  );
  return <PagedPanel name="incidents" title={w.incidents} aside={w.incidentsOrder} rows={rows} empty={w.incidentsNone} />;
}
