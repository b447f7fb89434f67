import { term } from '../../term.ts';

export const dualStar = {
  name: '双赋星',
  question: '谁的星稳住了，谁在往下掉？',
  figures: {
    'dualStar.compound': term({
      name: '小区平均亮星',
      unit: '星',
      meaning: '',
      formula: '',
      numerator: '',
      denominator: '',
      cadence: '',
    }),
    'dualStar.community': term({
      name: '社区平均亮星',
      unit: '星',
      meaning: '',
      formula: '',
      numerator: '',
      denominator: '',
      cadence: '',
    }),
    'dualStar.bonus': term({ name: '附加星', unit: '颗', meaning: '', formula: '', numerator: '', denominator: '', cadence: '' }),
    'dualStar.docked': term({ name: '摘星', unit: '颗', meaning: '', formula: '', numerator: '', denominator: '', cadence: '' }),
    'dualStar.slipped': term({
      name: '本周掉星',
      unit: '个',
      meaning: '',
      formula: '',
      numerator: '',
      denominator: '',
      cadence: '',
    }),
  },
};
