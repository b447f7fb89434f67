/** What a printed bulletin says of itself, by the language of the bulletin: an English screen shows a Chinese paper as it is. */
export const SHEET_WORDS = {
  'zh-CN': {
    demo: '演示数据',
    watermark: '演示数据 不作依据',
    draft: '草稿，未签发',
    checkCode: '校验码',
  },
  en: {
    demo: 'Demo data',
    watermark: 'Demo data, not for use',
    draft: 'Draft, not issued',
    checkCode: 'Check code',
  },
} as const;
