import type { questionSheet as zh } from '../zh/questionSheet.ts';

export const questionSheet: typeof zh = {
  name: 'Questions',
  file: 'questions-template.xlsx',
  heads: {
    id: 'Question no.',
    round: 'Round',
    text: 'Question',
    options: 'Options',
    answer: 'Answer',
    note: 'Source note',
  },
  notes: {
    id: 'letters, digits and hyphens, each once, such as B001',
    round: 'the round it is meant for',
    text: 'at most 300 characters',
    options: 'empty where there are none; without letters: they are shown as A B C D in this order',
    answer: 'for the operator alone; on screen only after the question is closed',
    note: 'for the operator alone',
  },
  example: {
    id: 'B001',
    round: 'common',
    text: 'Sample: how many projects does a happy compound rest on?',
    options: ['six', 'seven', 'eight', 'nine'],
    answer: 'C eight',
    note: 'this row is not read',
  },
};
