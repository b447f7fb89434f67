import { useMemo } from 'react';
import { rankingMode } from '../../../domain/league/rankingMode.ts';
import { subjectName } from '../../../domain/register.ts';
import type { WeakSpotItem } from '../../../domain/weakSpots/report.ts';
import { visitFindings } from '../../../domain/weakSpots/visitFindings.ts';
import { visitList } from '../../../domain/weakSpots/visitList.ts';
import { useSystemRecords } from '../../../feeds/useSystemRecords.ts';
import { useApp } from '../../../parts/app.tsx';
import { useSystemWords } from '../../../parts/useSystemWords.ts';
import { dayShort, decimal, named } from '../../../words/format.ts';
import { useLedger } from '../../shared/systems/useLedger.ts';
import { useSystemContext } from '../../shared/systems/useSystemContext.ts';
import { useSystemFeed } from '../../shared/systems/useSystemFeed.ts';
import { levelText } from '../../shared/weakSpots/levelText.ts';
import { useWeakSpots } from '../../shared/weakSpots/useWeakSpots.ts';

/** One compound to see to, in words. */
export interface WeakPlace {
  compound: string;
  name: string;
  where: string;
  /** Its weak spots, the surest first. */
  why: string[];
  since: string;
  /** What is overdue there in the ledger; null where nothing is, or it may not be judged. */
  overdue: string | null;
  owner: string;
  visited: string;
}

export interface WeakScene {
  sentence: string;
  /** Why there is no list; null where there is one. */
  note: string | null;
  /** How many series are on which list; null where nothing may be judged. Who is only watched is counted and not named. */
  counts: Readonly<Record<'family' | 'red' | 'amber' | 'bright', number>> | null;
  places: WeakPlace[];
}

/** The compounds with confirmed weak spots, at most five: the strict list of the desk's page, in the order of its visits. */
export function useWeakScene(): WeakScene {
  const { lang, words } = useApp();
  const system = useSystemWords();
  const w = system.weakScene;
  const { ctx } = useSystemContext(null);
  const { visits } = useSystemRecords();
  const visitsFeed = useSystemFeed('visits');
  const ledgerFeed = useSystemFeed('ledger');
  const { judged } = useSystemFeed('weekly');
  const { items: ledger } = useLedger(null);
  const { answer: report, failure, working } = useWeakSpots(null);
  const { register, programme } = ctx;
  const isHidden = rankingMode(programme.rules, 'public') === 'off';
  const list = useMemo(() => {
    if (report === null) return [];
    const community = (subject: string) => register.compound.get(subject)?.community ?? '';
    return visitList(report.week, report.reds, community, visitFindings(visits, null));
  }, [report, register, visits]);

  if (!judged) return { sentence: '', note: words.wall.withdrawn, counts: null, places: [] };
  if (report === null) {
    const note = failure !== null ? w.failed : working ? w.working : w.noRules;
    return { sentence: note, note, counts: null, places: [] };
  }
  const of = new Set(report.reds.map((r) => r.subject)).size;
  const { family, reds, ambers, brights } = report;
  const counts = { family, red: reds.length, amber: ambers.length, bright: brights.length };
  const facts = { places: list.length, of, spots: report.reds.length, family: report.family };
  if (of === 0) return { sentence: w.none(report.family), note: w.noneBody, counts, places: [] };
  if (isHidden) return { sentence: w.hidden({ ...facts, places: of }), note: w.hiddenBody, counts, places: [] };
  return {
    sentence: w.sentence(facts),
    note: null,
    counts,
    places: list.map((place): WeakPlace => {
      const { subject } = place;
      const own = report.reds.filter((r) => r.subject === subject);
      const compound = register.compound.get(subject);
      const community = named(subjectName(register, place.community), lang);
      const street = register.street.get(compound?.street ?? '');
      const late = ledgerFeed.judged ? ledger.filter((i) => i.record.compound === subject && i.daysLate > 0) : [];
      const post = register.posts.get(subject)?.find((p) => p.role === 'commander');
      const role = system.ledger.post.commander;
      return {
        compound: subject,
        name: named(subjectName(register, subject), lang),
        where: [street === undefined ? '' : named(street.name, lang), community]
          .filter((s) => s !== '')
          .join(words.common.between),
        why: own.map(why),
        since: sinceOf(own),
        overdue:
          late.length === 0 ? null : w.overdue(decimal(late.length, 0), decimal(Math.max(...late.map((i) => i.daysLate)), 0)),
        owner: w.owner(post !== undefined && post.filled < post.due ? w.vacant(role) : role),
        visited:
          visitsFeed.gap !== null
            ? w.notConnected
            : place.lastVisit === null
              ? w.never
              : w.visited(dayShort(place.lastVisit.day, lang)),
      };
    }),
  };

  /** Level against its own past, and what else the curve says. */
  function why(item: WeakSpotItem): string {
    const indicator = programme.indicator.get(item.indicator);
    const unit = indicator === undefined ? '' : named(indicator.unit, lang);
    const level = (l: WeakSpotItem['recent']) => levelText(l, item.run.measure, unit, w);
    const name = indicator === undefined ? item.indicator : named(indicator.label, lang);
    return [w.why(name, level(item.recent), level(item.baseline)), item.silentWeeks > 0 ? w.silent(item.silentWeeks) : '']
      .filter((s) => s !== '')
      .join(words.common.between);
  }

  function sinceOf(items: readonly WeakSpotItem[]): string {
    const days = items.flatMap((i) => i.since ?? []).sort();
    return days[0] === undefined ? '' : w.since(dayShort(days[0], lang));
  }
}
