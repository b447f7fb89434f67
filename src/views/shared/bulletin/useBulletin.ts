import { useMemo } from 'react';
import { useAnalysis } from '../../../analysis/useAnalysis.ts';
import { useLeagues } from '../../../analysis/useLeagues.ts';
import type { BulletinDocument, BulletinSnapshot } from '../../../contract/issues.ts';
import { bulletinFigures } from '../../../domain/bulletin/bulletinFigures.ts';
import { type BulletinSources, bulletinInput } from '../../../domain/bulletin/bulletinInput.ts';
import { fairnessWarnings } from '../../../domain/bulletin/fairness.ts';
import { snapshotOf } from '../../../domain/bulletin/snapshot.ts';
import type { BulletinFigures, Erratum, FeedStand, IssueHead, PreviousIssue } from '../../../domain/bulletin/types.ts';
import { shanghai } from '../../../domain/civil.ts';
import { compoundsOf, subjectName } from '../../../domain/register.ts';
import { visits } from '../../../domain/visits.ts';
import { feedStands } from '../../../feeds/feedStands.ts';
import { useBoard } from '../../../feeds/useBoard.ts';
import { useAsk, useFeeds, useMasthead, useWeekOnItsWay } from '../../../feeds/useFeeds.ts';
import { useNow } from '../../../feeds/useNow.ts';
import { useRecords } from '../../../feeds/useRecords.ts';
import { useApp } from '../../../parts/app.tsx';
import { bulletinDocument } from '../../../words/bulletin/bulletinDocument.ts';
import { type FairnessNotice, fairnessNotice } from '../../../words/bulletin/fairnessText.ts';
import { named } from '../../../words/format.ts';
import { useSystemContext } from '../systems/useSystemContext.ts';
import { useBulletinTexts } from './useBulletinTexts.ts';

/** Feeds a bulletin rests on that are read only where a page asks. */
const ASKED = ['models'] as const;

export interface BulletinOptions {
  number: number;
  errata: readonly Erratum[];
  previousIssue: PreviousIssue | null;
  /** Day on the masthead; today by default. */
  date?: string;
}

/** The bulletin of a week as the records stand. */
export interface BulletinAnswer {
  week: string;
  /** All null while it is worked out or after a failure; the snapshot also where no rules are valid. */
  figures: BulletinFigures | null;
  document: BulletinDocument | null;
  snapshot: BulletinSnapshot | null;
  /** What the fairness check warns of, each with the blocks it is about. */
  warnings: readonly FairnessNotice[];
  working: boolean;
  /** Why places could not be worked out; null where they were or are on their way. */
  failure: string | null;
}

/** The sources of a bulletin once everything it rests on has spoken; null until then. */
function useSources(
  week: string | null,
  options: BulletinOptions,
): { week: string; sources: BulletinSources | null; failure: string | null } {
  useAsk(ASKED);
  const { records: system, ctx } = useSystemContext(week);
  const onItsWay = useWeekOnItsWay(week);
  const board = useBoard({ week: ctx.week });
  const { renovation } = useRecords();
  const readings = useFeeds();
  const now = useNow(60_000);
  const leagues = useLeagues(ctx.week);
  const lists = useAnalysis({ task: 'lists', week: ctx.week });
  const weakSpots = useAnalysis({ task: 'weakSpots', week: ctx.week });
  const standKey = JSON.stringify(feedStands(readings, now));
  const issueKey = JSON.stringify({
    number: options.number,
    date: options.date ?? shanghai(now).day,
    previous: options.previousIssue,
    errata: options.errata,
  } satisfies IssueHead);
  // The records as known now are those of the newest document that was read.
  const knownAt = Math.max(
    0,
    ...Object.values(readings).flatMap(({ head }) =>
      head === null ? [] : [Date.parse(head.generatedAt), Date.parse(head.asOf)],
    ),
  );
  // Weak spots are only counted: without them the bulletin says nothing of them.
  const ready =
    !onItsWay && !leagues.working && !lists.working && !weakSpots.working && leagues.failure === null && lists.failure === null;
  const sources = useMemo((): BulletinSources | null => {
    const feeds = JSON.parse(standKey) as FeedStand[];
    if (!ready || leagues.answer === null || feeds.some((f) => f.gap === 'waiting')) return null;
    return {
      records: { ...system, renovation },
      ...{ ctx, board, feeds, knownAt },
      leagues: leagues.answer,
      lists: lists.answer,
      weakSpots: weakSpots.answer,
      issue: JSON.parse(issueKey) as IssueHead,
    };
  }, [ready, system, renovation, ctx, board, knownAt, standKey, issueKey, leagues.answer, lists.answer, weakSpots.answer]);
  return { week: ctx.week, sources, failure: leagues.failure ?? lists.failure };
}

/**
 * The bulletin (工作专报) of a week: figures, document, snapshot and the warnings of the fairness check, from what board,
 * leagues, lists and systems say. Everything is said as of the end of its Friday, as known now.
 * @param week Friday; null for the newest
 */
export function useBulletin(week: string | null, options: BulletinOptions): BulletinAnswer {
  const { lang } = useApp();
  const texts = useBulletinTexts();
  const masthead = useMasthead();
  const { week: of, sources, failure } = useSources(week, options);
  const made = useMemo(() => {
    if (sources === null) return null;
    const input = bulletinInput(sources);
    const figures = bulletinFigures(input);
    const { register, programme } = sources.board;
    const warnings = fairnessWarnings(figures, {
      visits: visits(sources.records.visits, sources.ctx.knownAt),
      items: input.ledger.items,
      compoundsOf: (community) => compoundsOf(register, community).map((c) => c.id),
      indicatorLabel: (id) => programme.indicator.get(id)?.label ?? { zh: id, en: id },
    });
    return { figures, warnings, register };
  }, [sources]);
  const { common, systems, bulletin } = texts;
  return useMemo((): BulletinAnswer => {
    if (made === null)
      return { week: of, figures: null, document: null, snapshot: null, warnings: [], working: failure === null, failure };
    const words = { common, systems, bulletin };
    const placeName = (id: string) => named(subjectName(made.register, id), lang);
    return {
      week: of,
      figures: made.figures,
      document: bulletinDocument(made.figures, words, lang, masthead),
      snapshot: snapshotOf(made.figures),
      warnings: made.warnings.map((w) => fairnessNotice(w, words, lang, placeName)),
      working: false,
      failure,
    };
  }, [made, of, failure, common, systems, bulletin, lang, masthead]);
}
