import { term } from '../../term.ts';
import type { fusion as zh } from '../../zh/systems/fusion.ts';

export const fusion: typeof zh = {
  name: 'Three faces in one',
  question: 'Is Party building, service and governance one thing here?',
  figures: {
    'fusion.whole': term({
      name: 'All three faces reported',
      unit: 'communities',
      meaning:
        'Communities that have reported the base figures of Party building, services and governance. Whether they are reported, not how high they are; the three are never made into one score.',
      formula: 'communities with all base figures of the three faces ÷ ranked communities',
      numerator: 'communities that lack none of them; nothing due counts as reported',
      denominator: 'ranked communities; a figure nobody in the district reports is asked of none',
      cadence: 'weekly, as things stood at the close of Friday',
    }),
  },
  working: 'Working out the three faces …',
  sentence: (n, of, short) =>
    of === 0
      ? 'Nothing of the three faces is reported yet.'
      : n === of
        ? `All ${of} communities have figures for Party building, services and governance.`
        : `${n} of ${of} communities have figures for all three faces; ${short.length === 0 ? `${of - n} lack some` : `${short.join(', ')} lack some`}.`,
  faces: { party: 'Party building', service: 'Services', governance: 'Governance' },
  choose: 'Community',
  of: (place) => `The three faces of ${place}`,
  base: 'Base figures',
  more: 'Besides, not asked for above',
  reading: 'Reading the other figures …',
  noMore: 'No other data are connected.',
  missing: 'not reported',
  table: 'Three faces by community',
  columns: { community: 'Community', whole: 'Three faces', missing: 'Missing' },
  whole: { yes: 'complete', no: 'something missing' },
  none: 'none',
  note: 'The faces stand side by side. Each figure is that of its own system, by the same definition, for this community alone: no score is made of them, and no place.',
};
