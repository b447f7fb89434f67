import type { Bilingual } from '../contract/common.ts';
import type { StarsFeedRecord } from '../contract/stars.ts';
import { asKnown } from './asKnown.ts';

type Of<K extends StarsFeedRecord['kind']> = Extract<StarsFeedRecord, { kind: K }>;

/** What people have decided about one subject's stars, as valid on a day. */
export interface Decisions {
  docked: ReadonlyMap<string, Of<'docking'>>;
  veto: Of<'veto'> | null;
  bonusStar: Of<'bonusStar'> | null;
  /** Sums of positive and of negative adjustments, uncapped. */
  bonusPoints: number;
  deductions: number;
  adjustments: { points: number; reason: Bilingual }[];
  official: Of<'official'> | null;
}

/** The decisions (赋星决定) on all subjects, ready to be asked for one subject and day. */
export function decisions(
  records: readonly StarsFeedRecord[],
  knownAt: number | null,
): (subject: string, day: string) => Decisions {
  const bySubject = new Map<string, StarsFeedRecord[]>();
  for (const r of asKnown('stars', records, knownAt)) {
    const list = bySubject.get(r.subject);
    if (list === undefined) bySubject.set(r.subject, [r]);
    else list.push(r);
  }
  return (subject, day) => {
    const own = bySubject.get(subject) ?? [];
    const adjustments = own.flatMap((r) =>
      r.kind === 'adjustment' && r.from <= day && (r.to === null || day <= r.to) ? [{ points: r.points, reason: r.reason }] : [],
    );
    const officials = own
      .flatMap((r) => (r.kind === 'official' && r.publishedOn <= day ? [r] : []))
      .sort((a, b) => (a.publishedOn < b.publishedOn ? 1 : -1));
    return {
      docked: new Map(
        own.flatMap((r) =>
          r.kind === 'docking' && r.from <= day && (r.until === null || day < r.until) ? [[r.criterion, r] as const] : [],
        ),
      ),
      veto: own.find((r): r is Of<'veto'> => r.kind === 'veto' && r.from <= day && (r.lifted === null || day < r.lifted)) ?? null,
      bonusStar:
        own.find(
          (r): r is Of<'bonusStar'> => r.kind === 'bonusStar' && r.approvedOn <= day && (r.validTo === null || day <= r.validTo),
        ) ?? null,
      bonusPoints: adjustments.reduce((sum, a) => sum + Math.max(0, a.points), 0),
      deductions: adjustments.reduce((sum, a) => sum + Math.max(0, -a.points), 0),
      adjustments,
      official: officials[0] ?? null,
    };
  };
}
