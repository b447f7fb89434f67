import type { LogEntry } from '../../../domain/emergency/log.ts';
import { type Register, subjectName } from '../../../domain/register.ts';
import type { EmergencyWords } from '../../../words/emergencyWords.ts';
import { type Language, named } from '../../../words/format.ts';

/** Place, content and post of an entry in words; empty where it has none. */
export function logText(
  e: LogEntry,
  places: Register,
  w: EmergencyWords,
  lang: Language,
): Record<'place' | 'what' | 'post', string> {
  const what = e.what === null ? '' : named(e.what, lang);
  const severity = e.severity === undefined ? '' : `${w.severity[e.severity]} `;
  const count =
    e.count === null ? (e.kind === 'staffing' || e.kind === 'store' ? w.none : '') : w.logCount(e.count.part, e.count.of);
  return {
    place: e.place === null ? '' : named(subjectName(places, e.place), lang),
    what: `${severity}${what} ${count}`.trim(),
    post: e.post === null ? '' : named(e.post, lang),
  };
}
