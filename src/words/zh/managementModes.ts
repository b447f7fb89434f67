import type { ManagementMode } from '../../contract/renovation.ts';

/** The ways a compound is managed. */
export const managementModes: Record<ManagementMode, string> = {
  professional: '专业物业',
  selfRule: '业主自治',
  communityStewardship: '社区托管',
  stateFirm: '国有物业',
  unified: '统一管理',
  governmentPurchase: '政府购买服务',
  menuService: '菜单式服务',
  abandoned: '弃管',
};
