/**
 * The document the campaign writes: made up, as long and as awkward as a week's bulletin may be. In a function of its own:
 * whoever has a generator of bulletins gives its answer back here.
 */
const COMMUNITIES = '公园 新州 文体 新风 营城 嘉鹏 光明 平安 育才 迎宾 西城 城东 兴华 沿河 福临 益民 民乐 利民 福星'.split(' ');
const COMPOUNDS = [
  ...'二建小区 锦绣家园 阳光花园 福临小区 福星小区 和平新村 民乐小区 西城名苑 兴华小区 沿河小区'.split(' '),
  ...'光明社区示例一号家园小区 平安里 育才苑 迎宾小区 公园里 文体小区 新风小区 嘉鹏花园 新州小区 利民小区'.split(' '),
  ...'益民小区 城东家园 营城矿区家属院 铁路小区 邮电家属楼 粮库小区 水利小区 师范家属区 卡伦湖小区 龙嘉花园'.split(' '),
];
const WORKS = ['外墙保温', '屋面防水', '地下管网', '道路硬化', '单元门更换', '照明', '停车位', '绿化补植'];
const column = (heading, align, width) => ({ heading, align, width });

function communities() {
  return {
    ...{ kind: 'table', id: 'communities', caption: '社区排名（19个社区）', halves: true },
    columns: [
      column('名次', 'centre', 14),
      column('升降', 'centre', 17),
      column('社区', 'centre', 30),
      column('得分', 'centre', 17),
      column('可能名次', 'centre', 22),
    ],
    rows: COMMUNITIES.map((name, i) => ({
      key: `q${i}`,
      cells: [
        String(i + 1),
        i === 3 ? '▲3' : i === 4 ? '▲5' : '≈',
        `${name}社区`,
        (92.6 - i * 0.93).toFixed(1),
        `${Math.max(1, i - 2)}–${Math.min(19, i + 4)}`,
      ],
      ...(i === 3 || i === 14 ? { ruleBelow: true } : {}),
    })),
    note: '注：①可能名次为90%区间；粗线自上而下分为领先、居中、待提升三档，同档不分高下。②≈为升降不显著。③得分为近4周滚动值；口径见末页。',
  };
}

function compounds() {
  return {
    ...{ kind: 'table', id: 'compounds', caption: '幸福小区排名（30个小区）', halves: false },
    columns: [
      column('名次', 'centre', 9),
      column('升降', 'centre', 9),
      column('小区', 'start', 30),
      column('所属社区', 'start', 18),
      column('得分', 'end', 10),
      column('星级', 'centre', 12),
      column('可能名次', 'centre', 12),
    ],
    rows: COMPOUNDS.map((name, i) => ({
      key: `c${i}`,
      cells: [
        i === 28 ? '' : String(i + 1),
        i === 6 ? '▼4' : '≈',
        name,
        `${COMMUNITIES[i % 19]}社区`,
        i === 28 ? '未报' : (95.1 - i * 0.87).toFixed(1),
        i === 28 ? '未评' : `${8 - (i % 4)}星`,
        i === 28 ? '' : `${Math.max(1, i - 4)}–${Math.min(30, i + 6)}`,
      ],
      ...(i === 8 || i === 22 ? { ruleBelow: true } : {}),
    })),
    note: '注：得分按本小区应评事项计算；未报不计0分，也不参加排名。',
  };
}

function closures() {
  return {
    ...{ kind: 'table', id: 'closures', caption: '问题办结情况（40件）', halves: false },
    columns: [
      column('序号', 'centre', 8),
      column('小区', 'start', 24),
      column('问题', 'start', 34),
      column('交办日期', 'centre', 17),
      column('办结', 'centre', 17),
    ],
    rows: Array.from({ length: 40 }, (_, i) => ({
      key: `j${i}`,
      cells: [
        String(i + 1),
        COMPOUNDS[(i * 7) % 30],
        i % 9 === 0
          ? `${WORKS[i % 8]}未按图施工，“验收”意见与现场不符，居民代表要求说明原因并限期返工`
          : `${WORKS[i % 8]}未按期完成`,
        `7月${(i % 17) + 1}日`,
        i % 8 === 5 ? '逾期3天' : `7月${Math.min(17, (i % 17) + 4)}日`,
      ],
    })),
  };
}

/** @returns a document of the contract's shape (src/contract/issues.ts) */
export function sampleBulletin() {
  return {
    language: 'zh-CN',
    week: '2026-07-17',
    masthead: {
      ...{ mark: '内部资料', series: '九台区家园行动', name: '工作专报', number: '第 29 期' },
      ...{ editor: '“家园行动”治理专班', date: '2026年7月17日', title: '第29周“家园行动”工作排名通报' },
    },
    blocks: [
      { kind: 'heading', id: 'overall', level: 1, text: '一、总体情况' },
      {
        ...{ kind: 'paragraph', id: 'overall.text' },
        text: '7月11日至17日，30个幸福小区平均得分81.9分，较上周提高0.8分，连升7周；平均得星5.9星。19个老旧小区改造总进度63.9%，低于计划1.4个百分点，福临、福星2个小区可能拖期。应办结问题46件，按期办结41件，按期办结率89.1%。',
      },
      { kind: 'heading', id: 'ranking', level: 1, text: '二、社区排名' },
      { kind: 'paragraph', id: 'ranking.text', text: '营城、新风进步明显；其余升降在正常波动之内。' },
      communities(),
      { kind: 'heading', id: 'compound', level: 1, text: '三、幸福小区排名' },
      { kind: 'heading', id: 'compound.all', level: 2, text: '（一）全部小区' },
      { kind: 'paragraph', id: 'compound.text', text: '30个小区中29个按时报数，1个未报。民乐小区下降4位，超出正常波动。' },
      compounds(),
      { kind: 'heading', id: 'closure', level: 2, text: '（二）问题办结' },
      closures(),
      { kind: 'heading', id: 'demands', level: 1, text: '四、工作要求' },
      {
        ...{ kind: 'list', id: 'demands.list' },
        items: [
          '福临、福星2个小区7月24日前报送赶工计划，写明每周完成量和责任人；由区住建局逐周核对，连续两周未完成的，由专班约谈施工单位。',
          '民乐小区7月20日前说明得分下降原因。',
          '逾期未办结的5件问题由所在街道逐件销号，办结照片随周报上传。',
        ],
      },
      {
        ...{ kind: 'note', id: 'method' },
        text: '口径：得分为近4周滚动值，满分100分；可能名次由各事项的样本量推算；升降只在超出正常波动时标出。数据截至2026年7月17日18时。',
      },
    ],
    tail: ['报：区委、区政府有关领导', '送：各乡镇街道、区直有关部门', '“家园行动”治理专班 2026年7月17日印发 共印60份'],
    demo: true,
  };
}
