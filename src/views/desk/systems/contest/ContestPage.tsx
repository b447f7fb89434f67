import './contest.css';
import type { SystemAddress } from '../../../../address/address.ts';
import { subjectName } from '../../../../domain/register.ts';
import type { ContestReconciled } from '../../../../domain/systems/contest.ts';
import type { ContestantLine, ContestLine } from '../../../../domain/systems/contestLines.ts';
import type { SystemContext } from '../../../../domain/systems/context.ts';
import { useDeskApp } from '../../../../parts/app.tsx';
import { Region } from '../../../../parts/Region.tsx';
import { useSystemWords } from '../../../../parts/useSystemWords.ts';
import { dayLong, decimal, named } from '../../../../words/format.ts';
import { useContest } from '../../../shared/systems/useContest.ts';
import { SystemFrame, useSystemGo } from '../SystemFrame.tsx';
import { SystemTable } from '../SystemTable.tsx';
import { contestantColumns } from './contestantColumns.tsx';

/** The contests of secretaries: what is to come, and of one that is chosen who competed, by post, and what each was given. */
export function ContestPage(props: { system: SystemAddress }) {
  const { lang, words } = useDeskApp();
  const { contest: w } = useSystemWords();
  const { system } = props;
  const { ctx, figures, sentence, lines, reconciled, places } = useContest(system.week);
  const to = useSystemGo(system);
  const coming = lines.filter((l) => l.standing === 'coming');
  const chosen = lines.find((l) => l.record.id === system.item) ?? lines.find((l) => l.standing === 'held');
  const title = (l: ContestLine) => `${named(l.record.label, lang)} ${dayLong(l.record.heldOn, lang)}`;
  return (
    <SystemFrame system={system} ctx={ctx} sentence={sentence} figures={figures}>
      <Region className="card" label={w.coming}>
        <h2>{w.coming}</h2>
        {coming.length === 0 && <p>{w.none}</p>}
        <ul className="contest-coming">
          {coming.map((l) => {
            const drawn = l.contestants.filter((c) => c.record.lot !== null).length;
            return (
              <li key={l.key} data-contest={l.record.id}>
                <button type="button" aria-pressed={chosen?.record.id === l.record.id} onClick={() => to({ item: l.record.id })}>
                  {title(l)}
                </button>{' '}
                {!l.record.official && <small className="tag">{words.common.sample}</small>}
                <span>{w.contestants(decimal(l.contestants.length, 0))}</span>
                <span>{drawn === 0 ? w.noLots : w.lots(decimal(drawn, 0), decimal(l.contestants.length, 0))}</span>
              </li>
            );
          })}
        </ul>
      </Region>
      <fieldset className="toolbar" aria-label={w.contests}>
        <label>
          {w.contests}
          <select value={chosen?.record.id ?? ''} onChange={(e) => to({ item: e.target.value || null })}>
            {chosen === undefined && <option value="">{w.nothingHeld}</option>}
            {lines.map((l) => (
              <option key={l.key} value={l.record.id}>
                {title(l)} · {w.standing[l.standing]}
              </option>
            ))}
          </select>
        </label>
      </fieldset>
      {chosen === undefined ? (
        <p className="notice">{w.nothingHeld}</p>
      ) : (
        <>
          <About line={chosen} places={places} found={reconciled.get(chosen.record.id)} ctx={ctx} />
          <SystemTable<ContestantLine>
            system={system}
            title={`${w.results} · ${title(chosen)}`}
            week={ctx.week}
            rests={['contest']}
            columns={contestantColumns({ line: chosen, register: ctx.register, week: system.week, lang, words: w })}
            rows={chosen.contestants}
            rowKey={(c) => c.record.subject}
            notes={chosen.standing === 'held' ? [w.parts] : []}
          />
          {chosen.standing === 'held' && <p className="meta">{w.parts}</p>}
        </>
      )}
    </SystemFrame>
  );
}

/** How the contest stands, why it shows no places, its check code, and whether the weekly feed says the same. */
function About(props: { line: ContestLine; places: boolean; found: ContestReconciled | undefined; ctx: SystemContext }) {
  const { lang, words } = useDeskApp();
  const { contest: w } = useSystemWords();
  const { line, places, found, ctx } = props;
  const { record, standing } = line;
  const name = (code: string) => named(subjectName(ctx.register, code), lang);
  return (
    <Region className="card contest-about" label={named(record.label, lang)} data-contest-shown={record.id}>
      <h2>
        {named(record.label, lang)} {!record.official && <small className="tag">{words.common.sample}</small>}
      </h2>
      <p className="meta">
        <span>
          {w.heldOn} {dayLong(record.heldOn, lang)}
        </span>
        <span>{w.standing[standing]}</span>
        <span>{w.contestants(decimal(line.contestants.length, 0))}</span>
        {standing === 'held' && (
          <span>
            {record.checkCode === undefined ? w.noCheckCode : `${w.checkCode} `}
            <code>{record.checkCode}</code>
          </span>
        )}
      </p>
      {standing === 'held' && !line.placed && <p data-places="">{places ? w.noPlaces : w.placesHidden}</p>}
      {found !== undefined && (
        <p
          className={found.differ.length > 0 ? 'notice is-bad' : 'notice'}
          data-reconciled={found.differ.length === 0 ? 'agree' : 'differ'}
        >
          {found.differ.length > 0
            ? w.differs(
                words.common.list(
                  found.differ.map((d) => w.difference(name(d.community), decimal(d.total, 2), decimal(d.score, 2))),
                ),
                found.agree.length,
              )
            : found.agree.length > 0
              ? w.agrees(found.agree.length)
              : ''}
          {found.unreported.length > 0 && w.unreported(found.unreported.length)}
        </p>
      )}
    </Region>
  );
}
