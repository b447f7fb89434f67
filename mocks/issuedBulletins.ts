import { answerTo } from '../src/analysis/answers.ts';
import type { EnvelopeHead } from '../src/contract/envelope.ts';
import type { IssueRecord } from '../src/contract/issues.ts';
import { board } from '../src/domain/board.ts';
import { bulletinFigures } from '../src/domain/bulletin/bulletinFigures.ts';
import { bulletinInput } from '../src/domain/bulletin/bulletinInput.ts';
import { instantOf, snapshotOf } from '../src/domain/bulletin/snapshot.ts';
import { BULLETIN_FEEDS } from '../src/domain/bulletin/stands.ts';
import type { FeedStand } from '../src/domain/bulletin/types.ts';
import { addDays, fridayBefore, isoWeek, shanghaiInstant } from '../src/domain/civil.ts';
import { systemContext } from '../src/domain/systems/context.ts';
import { issueRecord } from '../src/feeds/issues/issueRecord.ts';
import { bulletinDocument } from '../src/words/bulletin/bulletinDocument.ts';
import { bulletin } from '../src/words/zh/bulletin.ts';
import { zhSystems } from '../src/words/zh/zhSystems.ts';
import { zh } from '../src/words/zh.ts';
import { demoFeeds } from './demo.ts';
import { demoRecords, demoSystemRecords } from './records.ts';

/** Weeks before the newest whose bulletins the make-believe office has issued, oldest first. */
const WEEKS_BACK = [2, 1] as const;
/** It issues on the Friday after the week, at four. */
const ISSUED_HOUR = 16;

/**
 * The issued bulletins of the make-believe district: made as the page makes them, from the records known on the afternoon of
 * issue, without a word changed by hand. Their numbers are those of their weeks.
 * @param day as-of day of the demo
 */
export function issuedBulletins(day: string): IssueRecord[] {
  const newest = fridayBefore(day);
  const heads = [...demoFeeds(day).values()] as EnvelopeHead[];
  return WEEKS_BACK.map((back): IssueRecord => {
    const week = addDays(newest, -7 * back);
    const issueDay = addDays(week, 7);
    const at = shanghaiInstant(issueDay, ISSUED_HOUR);
    const records = demoRecords(day);
    const ctx = systemContext(records, week, at);
    const ask = { week, knownAt: at };
    const { week: number } = isoWeek(week);
    const feeds = heads.flatMap((head): FeedStand[] => {
      if (!BULLETIN_FEEDS.includes(head.feed) || heads.find((h) => h.feed === head.feed) !== head) return [];
      const weekly = head.cadence === 'onChange' ? 0 : back;
      const asOf = Math.min(Date.parse(head.asOf), shanghaiInstant(week, 17));
      return [
        { feed: head.feed, state: 'fresh', asOf, sequence: head.sequence - weekly, records: head.count, demo: true, gap: null },
      ];
    });
    const seen = board(records, { week, knownAt: at });
    if (seen === null) throw new Error(`the demo has no week ${week}`);
    const figures = bulletinFigures(
      bulletinInput({
        records: { ...demoSystemRecords(day), renovation: records.renovation },
        ctx,
        board: seen,
        feeds,
        knownAt: at,
        leagues: answerTo(records, { task: 'leagues', baseline: null, audience: 'desk', ...ask }),
        lists: answerTo(records, { task: 'lists', ...ask }),
        weakSpots: answerTo(records, { task: 'weakSpots', ...ask }),
        issue: {
          number,
          date: issueDay,
          previous: { year: Number(week.slice(0, 4)), number: number - 1, week: addDays(week, -7) },
          errata: [],
        },
      }),
    );
    const snapshot = snapshotOf(figures);
    if (snapshot === null) throw new Error(`the demo has no rules in ${week}`);
    const document = bulletinDocument(figures, { common: zh, systems: zhSystems, bulletin }, 'zh-CN');
    const made = issueRecord({ number, document, snapshot, fairness: [], corrects: [], at: instantOf(at) });
    if (!made.ok) throw new Error(`the demo's own bulletin is refused: ${made.finding.field} ${made.finding.code}`);
    return { ...made.record, placeholder: true };
  });
}
