import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { eventRecords } from '../mocks/emergencyRecords.ts';
import type { ModeFeedRecord } from '../src/contract/mode.ts';
import type { LiveSite } from './fixtures.ts';
import { PINNED } from './pinned.ts';

const MINUTE = 60_000;
const NOW = Date.parse(PINNED);

/** An order of a test's own, 102 minutes old when the tests' clock begins: an emergency, or a drill. */
export const inForce = (drill = false): ModeFeedRecord[] =>
  eventRecords({ id: drill ? 'drill-9' : 'rain-1', start: NOW - 102 * MINUTE, until: NOW, end: null, drill, pace: 1 });

let generated = NOW;

/** Puts other records into the place of the feed `mode`, as an office does: one file, replaced whole. */
export function replaceMode(live: LiveSite, change: (records: ModeFeedRecord[]) => ModeFeedRecord[]): void {
  const file = join(live.feeds, 'mode.json');
  const document = JSON.parse(readFileSync(file, 'utf8'));
  document.records = change(document.records);
  document.count = document.records.length;
  document.sequence += 1;
  generated += 1000;
  document.generatedAt = new Date(generated).toISOString();
  document.asOf = document.generatedAt;
  writeFileSync(file, JSON.stringify(document));
}
