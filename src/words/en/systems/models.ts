import { decimal } from '../../format.ts';
import { term } from '../../term.ts';
import type { models as zh } from '../../zh/systems/models.ts';

const weekly = 'weekly, as things stood at the close of Friday';

export const models: typeof zh = {
  name: 'Models and benchmarks',
  question: 'What makes these models?',
  figures: {
    'models.themes': term({
      name: 'Theme model compounds',
      unit: 'compounds',
      meaning: 'Compounds the register calls theme models: one core theme, four features.',
      formula: 'compounds of the register whose tier is theme model',
      numerator: '',
      denominator: '',
      cadence: weekly,
    }),
    'models.benchmarks': term({
      name: 'Benchmark compounds',
      unit: 'compounds',
      meaning: 'Compounds the register calls benchmarks, each for something of its own.',
      formula: 'compounds of the register whose tier is benchmark',
      numerator: '',
      denominator: '',
      cadence: weekly,
    }),
    'models.cases': term({
      name: 'Cases in the library',
      unit: 'cases',
      meaning: 'Cases that say what was wrong, what was done and what came of it.',
      formula: 'cases written on or before this Friday',
      numerator: '',
      denominator: '',
      cadence: weekly,
    }),
    'models.adopted': term({
      name: 'Cases taken up by the district',
      unit: 'cases',
      meaning: 'How many cases of the library the district took up for everybody. One that was not is no worse for it.',
      formula: 'taken up ÷ written',
      numerator: 'cases taken up on or before this Friday',
      denominator: 'cases written on or before this Friday',
      cadence: weekly,
    }),
  },
  sentence: (f) =>
    `${decimal(f.themes, 0)} theme models and ${decimal(f.benchmarks, 0)} benchmarks; ${
      f.cases === 0
        ? 'the library has no case yet'
        : `the library has ${decimal(f.cases, 0)} cases, ${f.adopted === 0 ? 'none taken up for the whole district' : `${decimal(f.adopted, 0)} of them taken up for the whole district`}`
    }.`,
  topics: 'Themes and benchmarks',
  kinds: { core: 'Core theme', feature: 'Feature', benchmark: 'Benchmark' },
  noCompound: 'no compound',
  caseCount: (n) => `Cases: ${n}`,
  library: 'Case library',
  allTopics: 'All themes',
  other: 'Others',
  topic: 'Theme',
  criterion: 'Criterion',
  allCriteria: 'All criteria',
  search: 'Search cases',
  nothing: 'No case fits.',
  columns: {
    title: 'Case',
    place: 'Place',
    topic: 'Theme or benchmark',
    criterion: 'Criterion',
    writtenOn: 'Written on',
    adoptedOn: 'Taken up on',
    steps: 'Steps',
  },
  close: 'Close',
  gone: 'The library has no such case, or it was not written by this week.',
  parts: { problem: 'Problem', steps: 'What was done', result: 'Result', before: 'Before', after: 'After' },
  noSteps: 'What was done is not reported.',
  noPictures: 'No pictures.',
  pictureGone: 'picture cannot be opened',
  drawn: 'A drawing, no photograph.',
  written: (day) => `written on ${day}`,
  adopted: (day) => `taken up for the whole district on ${day}`,
  notAdopted: 'not taken up for the whole district yet',
  quoted: 'The weekly bulletin may quote it in the week it was written and in the week it was taken up.',
  panels: { cases: 'Newest cases', topics: 'Who the models are' },
};
