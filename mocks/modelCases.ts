import type { CaseRecord } from '../src/contract/models.ts';

type Said = [zh: string, en: string];

/** One case of the demo: what it says, and how many days before the last Friday it was written and taken up. */
export interface CaseSeed extends Pick<CaseRecord, 'subject' | 'theme' | 'criterion' | 'before' | 'after'> {
  /** What the newspaper feature tells of a named compound, and no more; its days are ours all the same. */
  official: boolean;
  title: Said;
  problem: Said;
  steps: Said[];
  result: Said;
  written: number;
  adopted: number | null;
}

const PICTURES = { before: ['media/before.svg'], after: ['media/after.svg'] };

export const CASES: readonly CaseSeed[] = [
  {
    subject: 'c02',
    official: true,
    criterion: 'G3',
    title: ['快没人管的小区重新有了物业', 'A nearly abandoned compound has a property company again'],
    problem: [
      '原物业没管好，小区接近弃管：卫生没人清，车辆乱停，路灯坏了没人修。',
      'Badly managed, the compound was close to being abandoned: nobody cleaned, vehicles stood anywhere, lamps stayed broken.',
    ],
    steps: [
      ['社区了解情况后引进新物业', 'The community looked into it and brought in a new property company'],
      ['地面硬化，装上路灯，换了院门', 'The ground was paved, lamps were put up, the yard gate was replaced'],
      ['拆除乱搭乱建', 'Structures built without leave were taken down'],
      ['广场装上健身器材', 'The square got fitness equipment'],
    ],
    result: ['小区面貌变了样，居民认可。', 'The compound looks different, and residents approve.'],
    written: 233,
    adopted: null,
  },
  {
    subject: 'c01',
    official: true,
    criterion: 'G5',
    title: ['旧改后两栋老楼里的日子', 'Two old buildings after their renovation'],
    problem: [
      '1992年建的两栋楼，路面泥泞，垃圾杂物随处堆放；独居老人、残疾人和安置户多。',
      'Two buildings of 1992 with muddy ground and rubbish lying about; many residents live alone, are disabled or were resettled.',
    ],
    steps: [
      ['修路，粉刷楼道', 'The road was mended, the stairwells were painted'],
      ['添置座椅、晾衣架和4套健身器材', 'Benches, drying racks and 4 sets of fitness equipment were put up'],
    ],
    result: ['居民说办成了一件实事。', 'Residents call it something really done for them.'],
    written: 226,
    adopted: null,
  },
  {
    subject: 'c03',
    official: true,
    theme: 'partyBuilding',
    criterion: 'G1',
    title: ['业委会里有党员，多方一起议事', 'Party members in the owners’ committee, many sides at one table'],
    problem: ['单靠社区一家，服务难进每家每户。', 'The community by itself could hardly reach every household.'],
    steps: [
      [
        '社区带居民成立业委会，吸收党员加入',
        'The community helped residents to form an owners’ committee and brought Party members into it',
      ],
      [
        '包保单位、四长和居民一起组成党建共同体',
        'Sponsor units, the four chiefs and residents joined in one Party building body',
      ],
      [
        '开展志愿服务、兑现微心愿、慰问老党员、宣讲法律',
        'Volunteering, micro-wishes, visits to old Party members, talks on the law',
      ],
    ],
    result: ['形成共建、共治、共享的做法。', 'Building, governing and sharing have become common work.'],
    written: 205,
    adopted: null,
  },
  {
    subject: 'c04',
    official: true,
    criterion: 'G3',
    title: ['红心物业进棚改小区', 'Red-Heart property service in a resettlement compound'],
    problem: ['棚改居民搬进新家，日常服务要跟上。', 'Residents moved into new homes, and everyday service had to follow.'],
    steps: [
      ['物业党支部设党建工作室和党员活动室', 'The property company’s Party branch set up a studio and a members’ room'],
      [
        '代收快递、家政、代租代售、车辆救援、法律咨询、技能培训',
        'Parcels, household help, letting, help with cars, legal advice, training',
      ],
      ['免费体检、咨询和培训', 'Free check-ups, advice and courses'],
    ],
    result: ['小区里就有一个小型综合服务站。', 'The compound has a service station of its own.'],
    written: 191,
    adopted: null,
  },
  {
    subject: 'c05',
    official: true,
    theme: 'ecology',
    criterion: 'G4',
    title: ['出门就是小游园', 'Small gardens at the door'],
    problem: ['材料未写明原来的情况。', 'The source does not say how it was before.'],
    steps: [],
    result: [
      '路边整洁，游园草绿，广场和凉亭里有老人和孩子。',
      'Clean roadsides, green gardens, old people and children on the square and in the pavilion.',
    ],
    written: 177,
    adopted: null,
  },
  {
    subject: 'c08',
    official: false,
    theme: 'safety',
    criterion: 'G6',
    ...PICTURES,
    title: ['门洞灯亮了，巡逻队有了固定时间', 'Lamps at the doors, and a patrol at fixed hours'],
    problem: ['夜里门洞暗，电动车常被挪动。', 'Doorways were dark at night, and electric bikes were moved about.'],
    steps: [
      ['网格长和楼栋长列出12处暗点', 'Grid and building chiefs listed 12 dark places'],
      ['物业两周内装灯', 'The property company put up lamps within two weeks'],
      ['志愿巡逻队每晚七点到九点走一圈', 'A volunteer patrol walks round from seven to nine each evening'],
    ],
    result: ['12处暗点都亮了，巡逻有登记。', 'All 12 dark places are lit, and the rounds are written down.'],
    written: 149,
    adopted: 16,
  },
  {
    subject: 'c28',
    official: false,
    theme: 'safety',
    criterion: 'G2',
    title: ['邻里纠纷先到议事亭', 'Quarrels come to the talking pavilion first'],
    problem: ['停车和漏水纠纷多，常常越级反映。', 'Quarrels over parking and leaks went past the community.'],
    steps: [
      ['每周三晚在凉亭设调解席', 'A mediation table in the pavilion each Wednesday evening'],
      ['社区法律顾问到场', 'The community’s legal adviser is there'],
      ['结果记入议事簿，一周后回访', 'The result is written down and asked after a week later'],
    ],
    result: ['多数纠纷当场谈拢，没谈拢的转司法所。', 'Most are settled on the spot, the others go to the judicial office.'],
    written: 121,
    adopted: null,
  },
  {
    subject: 'c14',
    official: false,
    theme: 'sports',
    criterion: 'G7',
    ...PICTURES,
    title: ['闲置车棚改成乒乓球室', 'An unused shed becomes a table tennis room'],
    problem: ['车棚长期闲置，居民没处活动。', 'A shed stood unused, and residents had nowhere to exercise.'],
    steps: [
      ['议事会表决同意改造', 'The council voted for it'],
      ['包保单位出材料，志愿者出工', 'The sponsor unit gave material, volunteers the work'],
      ['排出各年龄的开放时段', 'Opening hours for each age were set'],
    ],
    result: ['每天开放，老人上午、孩子放学后用。', 'It is open daily: old people in the morning, children after school.'],
    written: 86,
    adopted: 9,
  },
  {
    subject: 'c18',
    official: false,
    theme: 'civility',
    criterion: 'G7',
    title: ['一楼一约，自己定自己守', 'One house, one agreement'],
    problem: ['楼道堆物清了又堆。', 'What was cleared from stairwells came back.'],
    steps: [
      ['每栋楼开一次会，写出三条约定', 'Each house met once and wrote down three rules'],
      ['贴在门洞，每月互看一次', 'They hang in the doorway and are looked at together each month'],
    ],
    result: ['楼道堆物少了，约定由居民自己改。', 'Less is left in stairwells, and residents change the rules themselves.'],
    written: 58,
    adopted: 1,
  },
  {
    subject: 'c17',
    official: false,
    criterion: 'G7',
    ...PICTURES,
    title: ['老矿工讲矿史', 'Old miners tell the history of the mine'],
    problem: [
      '老矿工多，年轻人不知道小区的来历。',
      'Many old miners live here, and the young do not know where the place comes from.',
    ],
    steps: [
      ['征集老物件和口述', 'Old things and memories were collected'],
      ['社区活动室辟出一面矿史墙', 'A wall of the community room tells the history'],
      ['学校每学期来听一次', 'A school comes to listen each term'],
    ],
    result: ['矿史墙常开，讲述人由老矿工担任。', 'The wall is always open, and old miners are the guides.'],
    written: 40,
    adopted: null,
  },
  {
    subject: '220113003002',
    official: false,
    criterion: 'E2',
    title: ['敲门五问，独居老人每周见一面', 'Five questions at the door'],
    problem: ['独居老人的小事没人知道。', 'Nobody knew of the small needs of old people who live alone.'],
    steps: [
      ['五类服务对应五个问题', 'Five kinds of service became five questions'],
      ['四长每周上门问一遍', 'The four chiefs ask them each week'],
      ['当天能办的当天办，办不了的进台账', 'What can be done is done that day, the rest goes into the ledger'],
    ],
    result: ['每周都有登记，漏访的能查到。', 'There is a record each week, and a missed visit can be seen.'],
    written: 12,
    adopted: null,
  },
  {
    subject: 'c07',
    official: false,
    criterion: 'G4',
    ...PICTURES,
    title: ['垃圾点搬家，楼前腾出空地', 'The rubbish point moves, and the yard is free'],
    problem: ['垃圾点正对单元门，夏天味大。', 'Bins stood in front of the doors and smelt in summer.'],
    steps: [
      ['居民投票选新址', 'Residents voted on the new place'],
      ['环卫调整清运路线', 'The cleaners changed their round'],
      ['原址铺砖，摆上座椅', 'The old place was paved and got benches'],
    ],
    result: ['新点离门30米，清运每天两次。', 'The new point is 30 metres away and emptied twice a day.'],
    written: 3,
    adopted: null,
  },
];
