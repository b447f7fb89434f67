import { term } from '../../term.ts';

export const ledger = {
  name: '整改台账',
  question: '什么还没改，是谁的，晚了几天？',
  figures: {
    'ledger.open': term({ name: '未销号', unit: '件', meaning: '', formula: '', numerator: '', denominator: '', cadence: '' }),
    'ledger.overdue': term({ name: '逾期', unit: '件', meaning: '', formula: '', numerator: '', denominator: '', cadence: '' }),
    'ledger.onTime': term({
      name: '按时销号',
      unit: '件',
      meaning: '',
      formula: '',
      numerator: '',
      denominator: '',
      cadence: '',
    }),
    'ledger.reopened': term({
      name: '销号后重开',
      unit: '件',
      meaning: '',
      formula: '',
      numerator: '',
      denominator: '',
      cadence: '',
    }),
    'ledger.lookBack': term({
      name: '应回头看',
      unit: '件',
      meaning: '',
      formula: '',
      numerator: '',
      denominator: '',
      cadence: '',
    }),
  },
};
