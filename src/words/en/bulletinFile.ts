import type { BulletinFileWords } from '../bulletinFile.ts';

/** What a bulletin saved as a document says beside its own words. */
export const bulletinFile: BulletinFileWords = {
  demo: 'Demonstration data',
  demoHeader: 'Demonstration data, not to be relied on',
  draft: 'Draft, not issued',
  checkCode: (code) => `Check code: ${code}`,
  pages: ['Page ', ' of ', ''],
  point: '. ',
  styles: {
    mark: 'Bulletin mark',
    series: 'Bulletin series',
    name: 'Bulletin name',
    number: 'Bulletin number',
    issuer: 'Bulletin issuer',
    body: 'Bulletin body',
    point: 'Bulletin point',
    caption: 'Bulletin caption',
    cellHead: 'Bulletin table head',
    cell: 'Bulletin table text',
    note: 'Bulletin note',
    tail: 'Bulletin tail',
    page: 'Bulletin page number',
    header: 'Bulletin header',
  },
};
