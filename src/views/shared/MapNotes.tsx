import { matchAreas } from '../../domain/mapShapes.ts';
import type { Register } from '../../domain/register.ts';
import { useMap } from '../../feeds/useFeeds.ts';
import { useApp } from '../../parts/app.tsx';
import { named } from '../../words/format.ts';
import { mapNotes } from './mapNotes.ts';

/**
 * What must be read with the map: that it is schematic, where it is from, its review number where there is one, and why
 * the district's own map is not it.
 * @param props.report also which names did not match, for those who can mend it
 */
export function MapNotes(props: { register: Register; report: boolean }) {
  const { lang, words } = useApp();
  const { shapes, fault } = useMap();
  const w = words.map;
  const match = shapes === null || shapes.builtIn ? null : matchAreas(shapes, props.register);
  const notes = mapNotes(shapes, w);
  const report =
    match === null || !props.report
      ? []
      : [
          match.unknown.length > 0 ? w.unmatched(words.common.list(match.unknown.map((a) => `${a.name} ${a.code}`))) : '',
          match.undrawn.length > 0 ? w.undrawn(words.common.list(match.undrawn.map((a) => named(a.name, lang)))) : '',
          match.renamed.length > 0 ? w.renamed(words.common.list(match.renamed.map((a) => `${a.map}/${a.register}`))) : '',
        ].filter((s) => s !== '');
  return (
    <div className="map-note" data-map={shapes === null ? 'tiles' : shapes.builtIn ? 'schematic' : 'own'}>
      {fault !== null && (
        <p role="status" className="is-bad" data-map-fault={fault.code}>
          {w.fault(fault.file, fault.code, fault.detail)}
        </p>
      )}
      <p>{notes.join(words.common.between)}</p>
      {report.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </div>
  );
}
