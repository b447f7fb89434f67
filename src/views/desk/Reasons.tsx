import { useEffect, useRef } from 'react';
import { useLeagues } from '../../analysis/useLeagues.ts';
import type { Board } from '../../domain/board.ts';
import { useDeskApp } from '../../parts/app.tsx';
import { StarGlyph } from '../../parts/StarGlyph.tsx';
import { decimal, named } from '../../words/format.ts';
import { CriterionList } from './CriterionList.tsx';
import { DeskLink } from './DeskLink.tsx';

/** Why a compound or community has its stars: criterion by criterion, check by check, with counts. */
export function Reasons(props: { board: Board; code: string; onClose(): void }) {
  const { lang, words } = useDeskApp();
  const w = words.desk;
  const { board, code } = props;
  const close = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    close.current?.focus({ preventScroll: true });
  }, []);
  const compound = board.register.compound.get(code);
  const ownCommunity = board.register.community.get(code);
  const place = compound ?? ownCommunity;
  const community = board.communitySheets.get(code);
  const leagues = useLeagues(board.week);
  const entry = leagues.answer?.communities?.entries.find((e) => e.code === code);
  const sheet = board.sheets.get(code) ?? community?.sheet;
  if (place === undefined || sheet === undefined) return null;
  const criteria = compound === undefined ? board.programme.criteria.communityStar : board.programme.criteria.compoundStar;
  const parent =
    compound === undefined
      ? board.register.street.get(ownCommunity?.street ?? '')
      : board.register.community.get(compound.community);
  return (
    <aside className="reasons" aria-label={w.reasons} onKeyDown={(e) => e.key === 'Escape' && props.onClose()}>
      <header>
        <h2>
          <DeskLink to={compound === undefined ? { page: 'community', code } : { page: 'compound', id: code }}>
            {named(place.name, lang)}
          </DeskLink>
        </h2>
        <button ref={close} type="button" onClick={props.onClose}>
          {w.close}
        </button>
      </header>
      <p className="reasons-where">
        {[
          parent === undefined ? '' : named(parent.name, lang),
          compound?.isOld === true ? w.facts.old : '',
          compound?.builtYear == null ? '' : w.facts.built(compound.builtYear),
          compound?.buildings == null ? '' : w.facts.buildings(compound.buildings),
          compound?.households == null ? '' : w.facts.households(compound.households),
          compound?.residents == null ? '' : w.facts.residents(compound.residents),
        ]
          .filter((s) => s !== '')
          .join(' · ')}
      </p>
      {sheet.unrated === null ? (
        <p className="reasons-stars">
          <b>{sheet.lit}</b>
          <span>/{sheet.of}</span>{' '}
          <StarGlyph lit={sheet.lit} of={sheet.of} docked={sheet.stars.filter((s) => s.state === 'docked').length} />
          {sheet.bonus > 0 && <span className="bonus">+{sheet.bonus}</span>}
          <span>
            {w.score} {sheet.score === null ? '—' : decimal(sheet.score, 2)}
          </span>
        </p>
      ) : (
        <p className="reasons-unrated">{words.common.unrated[sheet.unrated]}</p>
      )}
      <p className="meta">
        {w.trial} · {w.passMark(String(board.programme.rules?.litFrom ?? '—'))}
        {(sheet.bonusPoints > 0 || sheet.deductions > 0) &&
          ` · ${w.adjusted(decimal(sheet.bonusPoints, 0), decimal(sheet.deductions, 0))}`}
      </p>
      <p className="meta">{sheet.official === null ? w.noOfficial : w.official(sheet.official.period, sheet.official.lit)}</p>
      <CriterionList
        heading={w.why(sheet.lit, sheet.of)}
        figures={sheet.stars}
        criteria={criteria}
        board={board}
        states={sheet.stars}
      />
      {community !== undefined && (
        <CriterionList
          heading={`${w.columns.weekly} ${entry?.score == null ? '—' : decimal(entry.score, 2)}`}
          figures={community.weekly.components}
          criteria={board.programme.criteria.weeklyScore}
          board={board}
        />
      )}
    </aside>
  );
}
