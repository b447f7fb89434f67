import { term } from '../../term.ts';
import { forecast } from '../forecast.ts';

export const renovation = {
  name: '老旧小区改造',
  question: '哪几个赶不上入冬？',
  /** The very words of the forecast on the page of the works. */
  forecast,
  sentence: (open: number, forecastable: number, misses: number) =>
    open === 0
      ? '没有未完工的项目。'
      : `${open} 个未完工项目中，${misses === 0 ? '没有哪个预计要跨冬' : `${misses} 个预计赶不上入冬`}${
          open > forecastable ? `；${open - forecastable} 个没有报数或计划，不作预测` : ''
        }。`,
  over: (open: number) => (open === 0 ? '没有未完工的项目。' : `今年施工期已过，${open} 个未完工项目要到明年施工期。`),
  working: '正在计算完工时间。',
  failed: '完工时间暂时推算不出来。',
  none: '没有项目预计要跨冬。',
  wall: {
    misses: '可能赶不上入冬',
    chance: '年内完工可能性',
    curve: '全部项目：计划与实际',
    plan: '计划',
    actual: '实际',
    winter: '冬季停工',
    curveLabel: (actual: string, plan: string) => `计划与实际曲线：最近一周实际 ${actual}，计划 ${plan}。`,
    notReported: '未报',
  },
  figures: {
    'renovation.done': term({
      name: '旧改总进度',
      unit: '万元',
      meaning: '有进度的旧改项目里，已完成的工程量占总投资的份额。',
      formula: '各项目最近一次报的完成额相加，除以这些项目的总投资。',
      numerator: '已完成额',
      denominator: '总投资',
      cadence: '每周，截至周五',
    }),
    'renovation.winterMiss': term({
      name: '可能赶不上入冬',
      unit: '个',
      meaning: '年内完工可能性不到一半的未完工项目。',
      formula: '按各项目自己每周的进度和已完工小区的步子推算，年内完工可能性低于 50% 的逐个计数；冬季不计施工周。',
      numerator: '年内完工可能性低于 50% 的项目',
      denominator: '全部未完工项目',
      cadence: '每周，截至周五',
    }),
  },
};
