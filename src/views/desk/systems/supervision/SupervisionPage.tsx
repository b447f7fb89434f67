import type { SystemAddress } from '../../../../address/address.ts';
import type { FindingRecord } from '../../../../contract/visits.ts';
import { dayNumber } from '../../../../domain/civil.ts';
import { subjectName } from '../../../../domain/register.ts';
import type { HeartbeatWeek, LastVisit, PlannedVisit, VisitFinding } from '../../../../domain/systems/supervision.ts';
import { useDeskApp } from '../../../../parts/app.tsx';
import { useSystemWords } from '../../../../parts/useSystemWords.ts';
import { dayShort, decimal, named } from '../../../../words/format.ts';
import { Heartbeat, PulseShape } from '../../../shared/systems/Heartbeat.tsx';
import { useSupervision } from '../../../shared/systems/useSupervision.ts';
import { itemLink } from '../../book/itemPlace.ts';
import { DeskLink } from '../../DeskLink.tsx';
import { EvidencePictures } from '../EvidencePictures.tsx';
import { PlaceName } from '../PlaceName.tsx';
import { StreetFilter } from '../StreetFilter.tsx';
import { SystemFrame, useSystemGo } from '../SystemFrame.tsx';
import { type SystemColumn, SystemTable } from '../SystemTable.tsx';

const KINDS = ['shortfall', 'brightSpot'] as const satisfies readonly FindingRecord['found'][];

/** Where the supervisors were, what they found, what they had planned, their own rhythm, and where nobody has been for long. */
export function SupervisionPage(props: { system: SystemAddress }) {
  const { lang } = useDeskApp();
  const words = useSystemWords();
  const w = words.supervision;
  const { system } = props;
  const to = useSystemGo(system);
  const { ctx, figures, sentence, findings, planned, heartbeat, longest } = useSupervision(system.week);
  const { register, programme } = ctx;
  const streetOf = (subject: string) => register.compound.get(subject)?.street ?? register.community.get(subject)?.street ?? null;
  const placeName = (subject: string) => named(subjectName(register, subject), lang);
  const labels = new Map(
    Object.values(programme.criteria).flatMap((list) => list.map((c) => [c.id, named(c.label, lang)] as const)),
  );
  const streets = [...new Set([...findings.map((f) => f.visit.subject), ...planned.map((p) => p.plan.subject)].map(streetOf))]
    .filter((s): s is string => s !== null)
    .sort();
  const kind = KINDS.find((k) => k === system.filter) ?? null;
  const here = (subject: string) => system.street === null || streetOf(subject) === system.street;
  const street = system.street === null ? [] : [named(subjectName(register, system.street), lang)];
  const c = w.findingColumns;
  const findingColumns: SystemColumn<VisitFinding>[] = [
    { key: 'text', heading: c.text, value: (r) => named(r.finding.text, lang) },
    {
      key: 'found',
      heading: c.found,
      value: (r) => w.found[r.finding.found],
      cell: (r) => <FoundMark found={r.finding.found} word={w.found[r.finding.found]} />,
    },
    {
      key: 'place',
      heading: c.place,
      value: (r) => placeName(r.visit.subject),
      cell: (r) => <PlaceName code={r.visit.subject} register={register} week={system.week} />,
    },
    { key: 'day', heading: c.day, value: (r) => r.visit.day, cell: (r) => dayShort(r.visit.day, lang) },
    {
      key: 'criterion',
      heading: c.criterion,
      value: (r) => labels.get(r.finding.criterion ?? '') ?? r.finding.criterion ?? null,
    },
    { key: 'team', heading: c.team, value: (r) => named(r.visit.team, lang) },
    {
      key: 'item',
      heading: c.item,
      value: (r) => r.finding.item ?? null,
      cell: (r) =>
        r.finding.item === undefined ? '' : <DeskLink to={itemLink(r.finding.item, system.week)}>{r.finding.item}</DeskLink>,
    },
    {
      key: 'pictures',
      heading: c.pictures,
      value: (r) => r.finding.pictures?.join(' ') ?? null,
      cell: (r) =>
        r.finding.pictures === undefined ? (
          ''
        ) : (
          <EvidencePictures
            feed="visits"
            names={r.finding.pictures}
            alt={w.pictureOf(named(r.finding.text, lang))}
            gone={w.pictureGone}
          />
        ),
    },
  ];
  const p = w.plannedColumns;
  const plannedColumns: SystemColumn<PlannedVisit>[] = [
    {
      key: 'planPlace',
      heading: p.place,
      value: (r) => placeName(r.plan.subject),
      cell: (r) => <PlaceName code={r.plan.subject} register={register} week={system.week} />,
    },
    { key: 'due', heading: p.due, value: (r) => r.plan.dueOn, cell: (r) => dayShort(r.plan.dueOn, lang) },
    { key: 'made', heading: p.made, value: (r) => w.made[r.made], cell: (r) => <MadeMark made={r.made} word={w.made[r.made]} /> },
    {
      key: 'visited',
      heading: p.day,
      value: (r) => r.visit?.day ?? null,
      cell: (r) => (r.visit === null ? '' : dayShort(r.visit.day, lang)),
    },
    { key: 'planTeam', heading: p.team, value: (r) => named(r.plan.team, lang) },
  ];
  const h = w.heartbeatColumns;
  const heartbeatColumns: SystemColumn<HeartbeatWeek>[] = [
    { key: 'week', heading: h.week, value: (r) => r.week, cell: (r) => dayShort(r.week, lang) },
    {
      key: 'state',
      heading: h.state,
      value: (r) => w.state[r.state],
      cell: (r) => (
        <span className="shape-word">
          <PulseShape state={r.state} /> {w.state[r.state]}
        </span>
      ),
    },
    { key: 'reason', heading: h.reason, value: (r) => (r.round?.reason === undefined ? null : named(r.round.reason, lang)) },
    {
      key: 'bulletin',
      heading: h.bulletin,
      value: (r) =>
        r.round === null ? null : r.bulletin && r.round.bulletinNo !== undefined ? w.bulletin(r.round.bulletinNo) : w.noBulletin,
    },
    {
      key: 'visits',
      heading: h.visits,
      numeric: true,
      value: (r) => r.visits,
      cell: (r) => decimal(r.visits, 0),
      model: { digits: 0 },
    },
  ];
  const l = w.longestColumns;
  const longestColumns: SystemColumn<LastVisit>[] = [
    {
      key: 'compound',
      heading: l.place,
      value: (r) => named(r.compound.name, lang),
      cell: (r) => <PlaceName code={r.compound.id} register={register} week={system.week} />,
    },
    { key: 'community', heading: l.community, value: (r) => placeName(r.compound.community) },
    { key: 'last', heading: l.last, value: (r) => r.day, cell: (r) => (r.day === null ? w.noVisitEver : dayShort(r.day, lang)) },
    {
      key: 'ago',
      heading: l.ago,
      numeric: true,
      value: (r) => (r.day === null ? null : dayNumber(ctx.week) - dayNumber(r.day)),
      cell: (r) => (r.day === null ? '' : decimal(dayNumber(ctx.week) - dayNumber(r.day), 0)),
      model: { digits: 0 },
    },
  ];
  const table = { system, week: ctx.week, rests: ['visits'] as const };
  const shownFindings = findings.filter((f) => here(f.visit.subject) && (kind === null || f.finding.found === kind));
  return (
    <SystemFrame system={system} ctx={ctx} sentence={sentence} figures={figures}>
      <div className="card">
        <h2>{w.heartbeat(heartbeat.length)}</h2>
        <Heartbeat weeks={heartbeat} />
      </div>
      <fieldset className="toolbar">
        <legend className="sr-only">{words.frame.street}</legend>
        <StreetFilter system={system} register={register} streets={streets} />
        <label>
          {w.foundLabel}
          <select value={kind ?? ''} onChange={(e) => to({ filter: e.target.value || null })}>
            <option value="">{words.frame.allKinds}</option>
            {KINDS.map((k) => (
              <option key={k} value={k}>
                {w.found[k]}
              </option>
            ))}
          </select>
        </label>
      </fieldset>
      <SystemTable
        {...table}
        title={w.findings}
        columns={findingColumns}
        rows={shownFindings}
        all={findings}
        filters={[...street, ...(kind === null ? [] : [w.found[kind]])]}
        rowKey={(r) => r.finding.id}
      />
      <SystemTable
        {...table}
        title={w.planned}
        columns={plannedColumns}
        rows={planned.filter((r) => here(r.plan.subject))}
        all={planned}
        filters={street}
        rowKey={(r) => r.plan.id}
      />
      <SystemTable
        {...table}
        title={w.heartbeat(heartbeat.length)}
        columns={heartbeatColumns}
        rows={heartbeat}
        rowKey={(r) => r.week}
      />
      <SystemTable
        {...table}
        title={w.longest}
        columns={longestColumns}
        rows={longest.filter((r) => here(r.compound.id))}
        all={longest}
        filters={street}
        rowKey={(r) => r.compound.id}
      />
    </SystemFrame>
  );
}

/** A shortfall points down, a bright spot up. */
function FoundMark(props: { found: FindingRecord['found']; word: string }) {
  const bad = props.found === 'shortfall';
  return (
    <span className={bad ? 'shape-word is-bad' : 'shape-word is-good'}>
      <svg viewBox="0 0 20 20" aria-hidden="true">
        <path d={bad ? 'M3 5h14l-7 11z' : 'M3 15h14L10 4z'} />
      </svg>{' '}
      {props.word}
    </span>
  );
}

function MadeMark(props: { made: PlannedVisit['made']; word: string }) {
  const shape = { inTime: 'M3 10l5 5 9-10', late: 'M10 3v8l5 3', not: 'M4 4l12 12M16 4L4 16' }[props.made];
  return (
    <span className={`shape-word shape-line ${props.made === 'inTime' ? '' : 'is-bad'}`}>
      <svg viewBox="0 0 20 20" aria-hidden="true">
        <path d={shape} />
      </svg>{' '}
      {props.word}
    </span>
  );
}
