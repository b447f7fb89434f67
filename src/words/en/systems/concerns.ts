import { decimal } from '../../format.ts';
import { term } from '../../term.ts';
import type { concerns as zh } from '../../zh/systems/concerns.ts';

const weekly = 'weekly, as things stood at the close of Friday';

export const concerns: typeof zh = {
  name: "Residents' concerns",
  question: "Are people's concerns closed on time?",
  figures: {
    'concerns.received': term({
      name: 'Received',
      unit: 'concerns',
      meaning: 'How many concerns came in over the last weeks, closed or not.',
      formula: 'concerns received within the window',
      numerator: '',
      denominator: '',
      cadence: weekly,
    }),
    'concerns.onTime': term({
      name: 'Closed on time',
      unit: 'concerns',
      meaning: 'Of the concerns that had to be closed, how many were. What is due counts, not what was received.',
      formula: 'closed by the due day and not reopened ÷ (due in the window + due before it and still open)',
      numerator: 'concerns due in the window, closed on time and not reopened',
      denominator: 'concerns due in the window, and those due before it that are still open',
      cadence: weekly,
    }),
    'concerns.pressing': term({
      name: 'Pressing, on time',
      unit: 'concerns',
      meaning: 'The same for concerns marked as pressing.',
      formula: 'as closed on time, pressing concerns only',
      numerator: 'pressing concerns due in the window, closed on time and not reopened',
      denominator: 'pressing concerns due in the window, and those due before it that are still open',
      cadence: weekly,
    }),
    'concerns.overdue': term({
      name: 'Overdue',
      unit: 'concerns',
      meaning: 'Concerns whose due day is over and that are open now. One that was reopened is open.',
      formula: 'due by this Friday and still open',
      numerator: '',
      denominator: '',
      cadence: weekly,
    }),
    'concerns.reopened': term({
      name: 'Reopened',
      unit: 'concerns',
      meaning: 'Of the concerns closed in the window, how many had to be opened again.',
      formula: 'closed in the window and reopened ÷ closed in the window',
      numerator: 'concerns closed in the window and reopened since',
      denominator: 'concerns closed in the window',
      cadence: weekly,
    }),
  },
  sentence: (all, pressing, overdue) => {
    const urgent = pressing.of === 0 ? 'no pressing one was due' : `${pressing.n} of ${pressing.of} pressing ones`;
    return all.of === 0
      ? 'No concern was due in these weeks, and none is overdue.'
      : `${decimal(all.n, 0)} of ${decimal(all.of, 0)} concerns due were closed on time; ${urgent}; ${decimal(overdue, 0)} overdue now.`;
  },
  sceneSentence: (all, overdue, posts) => {
    const closed =
      all === null
        ? 'No concern was due in these weeks'
        : `${decimal(all.n, 0)} of ${decimal(all.of, 0)} concerns due were closed on time, ${decimal(overdue, 0)} are overdue`;
    return `${closed}; ${posts === null ? 'posts not reported' : `${posts.of - posts.n} of ${posts.of} chiefs' posts are vacant`}.`;
  },
  tables: { community: 'Concerns by community', street: 'Concerns by subdistrict', kind: 'Concerns by kind' },
  tabs: 'Group',
  by: { community: 'By community', street: 'By subdistrict', kind: 'By kind' },
  kind: 'Kind',
  columns: {
    place: 'Place',
    street: 'Subdistrict',
    kind: 'Kind',
    received: 'Received (concerns)',
    due: 'Due (concerns)',
    onTime: 'On time (concerns)',
    share: 'On-time share',
    overdue: 'Overdue (concerns)',
    pressing: 'Pressing (on time / due)',
    pressingDue: 'Pressing due (concerns)',
    pressingOnTime: 'Pressing on time (concerns)',
    reopened: 'Reopened (concerns)',
  },
  nothingDue: 'nothing due',
  agrees: (communities) =>
    `The register and the weekly report agree: due and closed on time are the same in all ${communities} communities.`,
  differs: (names, agreed) => `The register and the weekly report do not agree: ${names}; the other ${agreed} communities do.`,
  difference: (name, register, weekly) => `${name} (register ${register}, weekly ${weekly})`,
  unreported: (names) => `No weekly report for this window to compare with: ${names}.`,
  noCheck: 'The rules have no weekly check of the same; there is nothing to compare with.',
  note: 'Due = due in the window + due before it and still open; a reopened concern is open.',
  panels: { streets: 'Posts and grids by subdistrict', kinds: 'Concerns by kind, least on time first' },
  scene: {
    street: 'Subdistrict',
    posts: 'Filled / set',
    vacant: 'Vacant',
    grids: 'Grids',
    right: 'Right size',
    kind: 'Kind',
    rate: 'On time',
    counts: 'On time / due',
    overdue: 'Overdue',
  },
};
