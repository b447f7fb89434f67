import type { managementModes as zh } from '../zh/managementModes.ts';

export const managementModes: typeof zh = {
  professional: 'professional firm',
  selfRule: "owners' self-rule",
  communityStewardship: 'community stewardship',
  stateFirm: 'state property firm',
  unified: 'unified management',
  governmentPurchase: 'government purchase',
  menuService: 'menu-style service',
  abandoned: 'abandoned',
};
