import { useEffect, useRef } from 'react';
import { useLeagues } from '../../analysis/useLeagues.ts';
import type { Board } from '../../domain/board.ts';
import { useDeskApp } from '../../parts/app.tsx';
import { Region } from '../../parts/Region.tsx';
import { decimal, named } from '../../words/format.ts';
import { CriterionList } from './CriterionList.tsx';
import { DeskLink } from './DeskLink.tsx';
import { PageMenu } from './output/PageMenu.tsx';
import { StarHead } from './stars/StarHead.tsx';
import { StarSections } from './stars/StarSections.tsx';

/** Why a compound or community has its stars, down to the records; of a community its weekly score as well. */
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
  const parent =
    compound === undefined
      ? board.register.street.get(ownCommunity?.street ?? '')
      : board.register.community.get(compound.community);
  return (
    <Region as="aside" className="reasons" label={w.reasons} onKeyDown={(e) => e.key === 'Escape' && props.onClose()}>
      <header>
        <h2>
          <DeskLink to={compound === undefined ? { page: 'community', code } : { page: 'compound', id: code }}>
            {named(place.name, lang)}
          </DeskLink>
        </h2>
        <div className="reasons-tools">
          <PageMenu />
          <button ref={close} type="button" onClick={props.onClose}>
            {w.close}
          </button>
        </div>
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
      <StarHead board={board} subject={code} sheet={sheet} />
      <StarSections board={board} subject={code} layout="panel" />
      {community !== undefined && (
        <CriterionList
          subject={code}
          heading={`${w.columns.weekly} ${entry?.score == null ? '—' : decimal(entry.score, 2)}`}
          figures={community.weekly.components}
          criteria={board.programme.criteria.weeklyScore}
          board={board}
        />
      )}
    </Region>
  );
}
