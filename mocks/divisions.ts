/**
 * The real 20 streets and towns and 36 communities of Jiutai with their national codes
 * (statistics bureau code list, cut-off 2022-10-31). English is the official romanisation.
 */
export interface Division {
  code: string;
  zh: string;
  en: string;
  kind: 'subdistrict' | 'town' | 'ethnicTownship';
  villages: number;
  communities: readonly (readonly [code: string, zh: string, en: string])[];
}

export const DIVISIONS: readonly Division[] = [
  {
    code: '220113001',
    zh: '九台街道',
    en: 'Jiutai Subdistrict',
    kind: 'subdistrict',
    villages: 2,
    communities: [
      ['220113001001', '西城社区', 'Xicheng Community'],
      ['220113001003', '新风社区', 'Xinfeng Community'],
      ['220113001005', '光明社区', 'Guangming Community'],
      ['220113001006', '民乐社区', 'Minle Community'],
      ['220113001009', '育才社区', 'Yucai Community'],
    ],
  },
  {
    code: '220113002',
    zh: '营城街道',
    en: 'Yingcheng Subdistrict',
    kind: 'subdistrict',
    villages: 2,
    communities: [
      ['220113002001', '益民社区', 'Yimin Community'],
      ['220113002002', '平安社区', 'Pingan Community'],
      ['220113002003', '营城社区', 'Yingcheng Community'],
      ['220113002004', '城东社区', 'Chengdong Community'],
      ['220113002011', '利民社区', 'Limin Community'],
      ['220113002014', '兴华社区', 'Xinghua Community'],
    ],
  },
  {
    code: '220113003',
    zh: '九郊街道',
    en: 'Jiujiao Subdistrict',
    kind: 'subdistrict',
    villages: 14,
    communities: [
      ['220113003001', '新洲社区', 'Xinzhou Community'],
      ['220113003002', '文体社区', 'Wenti Community'],
      ['220113003003', '迎宾社区', 'Yingbin Community'],
    ],
  },
  {
    code: '220113004',
    zh: '西营城街道',
    en: 'Xiyingcheng Subdistrict',
    kind: 'subdistrict',
    villages: 13,
    communities: [
      ['220113004001', '新城社区', 'Xincheng Community'],
      ['220113004002', '福园社区', 'Fuyuan Community'],
      ['220113004003', '福城社区', 'Fucheng Community'],
      ['220113004006', '慧城社区', 'Huicheng Community'],
    ],
  },
  {
    code: '220113005',
    zh: '土们岭街道',
    en: 'Tumenling Subdistrict',
    kind: 'subdistrict',
    villages: 16,
    communities: [['220113005001', '土们岭居委会', "Tumenling Residents' Committee"]],
  },
  {
    code: '220113006',
    zh: '苇子沟街道',
    en: 'Weizigou Subdistrict',
    kind: 'subdistrict',
    villages: 26,
    communities: [['220113006001', '苇子沟居委会', "Weizigou Residents' Committee"]],
  },
  {
    code: '220113007',
    zh: '兴隆街道',
    en: 'Xinglong Subdistrict',
    kind: 'subdistrict',
    villages: 20,
    communities: [],
  },
  {
    code: '220113008',
    zh: '纪家街道',
    en: 'Jijia Subdistrict',
    kind: 'subdistrict',
    villages: 19,
    communities: [],
  },
  {
    code: '220113009',
    zh: '波泥河街道',
    en: 'Bonihe Subdistrict',
    kind: 'subdistrict',
    villages: 24,
    communities: [],
  },
  {
    code: '220113010',
    zh: '卡伦湖街道',
    en: 'Kalunhu Subdistrict',
    kind: 'subdistrict',
    villages: 14,
    communities: [
      ['220113010003', '兴盛社区', 'Xingsheng Community'],
      ['220113010004', '环湖社区', 'Huanhu Community'],
      ['220113010005', '兴昌社区', 'Xingchang Community'],
    ],
  },
  {
    code: '220113011',
    zh: '东湖街道',
    en: 'Donghu Subdistrict',
    kind: 'subdistrict',
    villages: 9,
    communities: [['220113011001', '东顺社区', 'Dongshun Community']],
  },
  {
    code: '220113012',
    zh: '龙嘉街道',
    en: 'Longjia Subdistrict',
    kind: 'subdistrict',
    villages: 17,
    communities: [
      ['220113012001', '龙翔社区', 'Longxiang Community'],
      ['220113012002', '龙盛社区', 'Longsheng Community'],
      ['220113012101', '饮马河居委会', "Yinmahe Residents' Committee"],
    ],
  },
  {
    code: '220113013',
    zh: '兴港街道',
    en: 'Xinggang Subdistrict',
    kind: 'subdistrict',
    villages: 11,
    communities: [],
  },
  {
    code: '220113014',
    zh: '沐石河街道',
    en: 'Mushihe Subdistrict',
    kind: 'subdistrict',
    villages: 27,
    communities: [['220113014001', '沐石河居委会', "Mushihe Residents' Committee"]],
  },
  {
    code: '220113015',
    zh: '城子街街道',
    en: 'Chengzijie Subdistrict',
    kind: 'subdistrict',
    villages: 30,
    communities: [['220113015001', '城子街居委会', "Chengzijie Residents' Committee"]],
  },
  {
    code: '220113016',
    zh: '南山街道',
    en: 'Nanshan Subdistrict',
    kind: 'subdistrict',
    villages: 3,
    communities: [
      ['220113016001', '公园社区', 'Gongyuan Community'],
      ['220113016002', '嘉鹏社区', 'Jiapeng Community'],
      ['220113016003', '沿河社区', 'Yanhe Community'],
      ['220113016004', '福星社区', 'Fuxing Community'],
      ['220113016005', '福临社区', 'Fulin Community'],
    ],
  },
  {
    code: '220113102',
    zh: '其塔木镇',
    en: 'Qitamu Town',
    kind: 'town',
    villages: 17,
    communities: [['220113102001', '其塔木居委会', "Qitamu Residents' Committee"]],
  },
  {
    code: '220113103',
    zh: '上河湾镇',
    en: 'Shanghewan Town',
    kind: 'town',
    villages: 22,
    communities: [['220113103001', '上河湾居委会', "Shanghewan Residents' Committee"]],
  },
  {
    code: '220113200',
    zh: '胡家回族乡',
    en: 'Hujia Hui Ethnic Township',
    kind: 'ethnicTownship',
    villages: 9,
    communities: [],
  },
  {
    code: '220113201',
    zh: '莽卡满族乡',
    en: 'Mangka Manchu Ethnic Township',
    kind: 'ethnicTownship',
    villages: 12,
    communities: [],
  },
];
