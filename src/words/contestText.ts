import type { ContestHappening, ContestSetUp } from '../contract/contestLog.ts';
import { shanghai } from '../domain/civil.ts';
import type { ContestWords } from './contestWords.ts';
import { clock, decimal, type Language, named, signed } from './format.ts';

/** Points in hundredths as they are shown: 91.05; `absent` where there are none. */
export const pointsText = (hundredths: number | null, absent: string): string =>
  hundredths === null ? absent : decimal(hundredths / 100, 2);

/** A mark in halves: 90, 90.5. */
export const markText = (mark: number): string => decimal(mark, mark % 1 === 0 ? 0 : 1);

/** Points of a ruling or a quiz, with their sign where they are given or taken: +10, −2.5. */
export const givenText = (points: number): string => signed(points, points % 1 === 0 ? 0 : 1);

/** A length of time on stage: 4:52; what is less than a second is left off. @param ms 0 at least */
export function spanText(ms: number): string {
  const seconds = Math.floor(ms / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

/** 14:06:09, in Shanghai: in a log every second counts. */
export const stampSeconds = (instant: number): string => `${clock(instant)}:${String(shanghai(instant).second).padStart(2, '0')}`;

/** What words about a contest need of it: names of contestants, judges and rounds by their ids. */
export interface ContestNames {
  contestant(id: string): string;
  judge(id: string): string;
  round(id: string): string;
}

/** Names of a contest in a language; an id that is not there stands for itself. */
export function contestNames(setUp: ContestSetUp | null, w: ContestWords, lang: Language): ContestNames {
  const contestants = new Map(setUp?.contestants.map((c) => [c.id, named(c.name, lang)]));
  const judges = new Map(setUp?.judges.map((j, i) => [j.id, w.marks.judge(i + 1, j.post)]));
  const rounds = new Map(setUp?.rules.quiz.rounds.map((r) => [r.id, named(r.label, lang)]));
  return {
    contestant: (id) => contestants.get(id) ?? id,
    judge: (id) => judges.get(id) ?? id,
    round: (id) => rounds.get(id) ?? id,
  };
}

/**
 * What happened, in a line.
 * @param withMarks whether marks are said: while they are blind they are not
 */
export function happeningText(
  what: ContestHappening,
  names: ContestNames,
  w: ContestWords,
  lang: Language,
  list: (items: string[]) => string,
  withMarks: boolean,
): string {
  const e = w.events;
  const many = (ids: readonly string[]) => list(ids.map(names.contestant));
  switch (what.kind) {
    case 'setUp':
      return e.setUp(named(what.label, lang), what.contestants.length, what.judges.length);
    case 'lot':
      return e.lot(many(what.order), what.drawn === 'computer');
    case 'speechStarted':
      return e.speechStarted(names.contestant(what.contestant));
    case 'speechStopped':
      return e.speechStopped(names.contestant(what.contestant), spanText(what.usedMs), what.clock === 'wall');
    case 'mark':
    case 'markCorrected': {
      const [name, judge] = [names.contestant(what.contestant), names.judge(what.judge)];
      const mark = !withMarks ? null : what.mark === null ? e.noMark : markText(what.mark);
      if (what.kind === 'markCorrected') return e.corrected(name, judge, mark, what.reason);
      return what.mark === null ? e.absent(name, judge, what.reason ?? '') : e.mark(name, judge, mark);
    }
    case 'marksShown':
      return e.marksShown(names.contestant(what.contestant));
    case 'asked': {
      const to = what.contestant === null ? null : names.contestant(what.contestant);
      return e.asked(names.round(what.round), markText(what.points), to, what.question);
    }
    case 'buzzed':
      return e.buzzed(names.contestant(what.contestant));
    case 'answered':
      return e.answered(names.contestant(what.contestant), w.quiz.outcome[what.outcome]);
    case 'questionClosed':
      return e.questionClosed;
    case 'roundClosed':
      return e.roundClosed(names.round(what.round), what.reason);
    case 'ruling':
      return e.ruling(names.contestant(what.contestant), w.ruling.parts[what.part], givenText(what.points), what.reason);
    case 'withdrawn':
      return e.withdrawn(names.contestant(what.contestant), what.reason);
    case 'frozen':
      return e.frozen;
    case 'revealed':
      return e.revealed(many(what.contestants));
    case 'undone':
      return e.undone(what.seq);
    case 'confirmed':
      return e.confirmed(what.chief, what.monitor);
    case 'reopened':
      return e.reopened(what.by, what.reason);
  }
}
