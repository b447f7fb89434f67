/** A field in both languages: its name, and what it means (with its unit). */
export type FieldName = readonly [zh: string, en: string, noteZh: string, noteEn: string];
export const field = (zh: string, en: string, noteZh = '', noteEn = ''): FieldName => [zh, en, noteZh, noteEn];

/** Fields that every record has. */
export const RECORD: Readonly<Record<string, FieldName>> = {
  recordedAt: field('登记时间', 'recorded at', '登记本条记录的时刻，带时区', 'moment this record was entered, with its offset'),
  revision: field(
    '修订号',
    'revision',
    '从 1 起，更正时加 1，旧的一并保留',
    'from 1; a correction adds 1 and the old one is kept',
  ),
  placeholder: field('占位', 'placeholder', '示例占位，不是真实对象', 'a stand-in, not a real thing'),
};

export const name = field('名称', 'name', '中英文名称', 'in Chinese and English');
export const code = field('代码', 'code', '国家统计局区划代码', 'national statistics code');
export const id = field('编号', 'id', '数据提供方自定的编号，始终为文本', "the sender's own identifier, always text");
export const official = field('是否官方', 'official', '否则画面标“示例”', 'otherwise the screen marks it as sample');
export const label = field('名称', 'label', '中英文', 'in Chinese and English');
export const kind = field('种类', 'kind', '记录种类', 'kind of record');
