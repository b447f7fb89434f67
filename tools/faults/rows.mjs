/**
 * The fault catalogue: its 128 rows, what must be seen, and where each is tried. A test is a file and its title (` › ` between
 * groups; a title that ends in `*` stands for every test that begins so). `as` says where the product answers otherwise than
 * the catalogue proposed, `absent` what cannot be claimed, and why. `npm run campaign -- faults` runs it.
 * @typedef {{id: string, fault: string, expected: string, guard: string, tests: [file: string, title: string][], as?: string, absent?: string}} Row
 */

const F = 'src/feeds';
const TRANSPORT = `${F}/transportFaults.test.ts`;
const HTTP = `${F}/httpFaults.test.ts`;
const TABLE = `${F}/faultTable.test.ts`;
const LOADER = `${F}/loader.test.ts`;
const BAD = `${F}/badInput.test.ts`;
const WALL = 'e2e/faultTable.spec.ts';
const FAULTS = 'e2e/faults.spec.ts';
const HARD = 'e2e/hardware.spec.ts';
const CARE = 'e2e/care.spec.ts';
const LAYOUT = 'e2e/layout.spec.ts';
const SOURCES = 'tools/faults/sources.test.mjs';
const OFTEN =
  'a feed that fails › hang, short, login, status500: named in plain words, the last good number stays, and it recovers by itself';
const RARE =
  'a feed that fails › reset, drip, long, chunkcut, noclclose, gziptrunc, gzipbad, big, redirect, status404: named in plain words, the last good number stays, and it recovers by itself';
const ANSWERS = 'answers that are none (groups T and H) › *';
const CONTENT = 'content that is wrong (groups P, X and O) › *';
const GOOD = 'last good and age';

/** @returns {Row} */
const row = (id, fault, expected, guard, tests, more = {}) => ({ id, fault, expected, guard, tests, ...more });
const transport = (id, fault, expected, more = []) =>
  row(id, fault, expected, 'feeds/bytes.ts, feeds/loader.ts', [[TRANSPORT, `${id} *`], ...more]);
const http = (id, fault, expected, guard = 'feeds/bytes.ts', more = []) =>
  row(id, fault, expected, guard, [[HTTP, `${id} *`], ...more]);
/** A row whose cases are those of mocks/faults/payloads.ts, met by the loader and by a wall. */
const payload = (id, fault, expected, guard, more = {}) =>
  row(id, fault, expected, guard, [[TABLE, `${id} *`], [WALL, CONTENT], ...(more.tests ?? [])], { as: more.as });

/** @type {readonly Row[]} */
export const ROWS = [
  transport('T1', 'server down', GOOD, [
    [FAULTS, 'a feed that fails › a server that goes away, and stays away over a reload: the last good copy with its age'],
  ]),
  transport('T2', 'reset before headers', GOOD, [[FAULTS, RARE]]),
  transport('T3', 'reset in mid-body', `${GOOD}, nothing of the part`, [[WALL, ANSWERS]]),
  transport('T4', 'server hangs', 'timeout after 10 s, one request at a time', [[FAULTS, OFTEN]]),
  transport('T5', 'a byte a second', 'idle limit 15 s, 30 s in all', [[FAULTS, RARE]]),
  transport('T6', 'fewer bytes than promised', GOOD, [[FAULTS, OFTEN]]),
  transport('T7', 'more bytes than promised', GOOD, [[FAULTS, RARE]]),
  transport('T8', 'chunked without its end', GOOD, [[FAULTS, RARE]]),
  transport('T9', 'cut where the connection closes', 'found by the parser', [[FAULTS, RARE]]),
  transport('T10', 'gzip cut short', 'found', [[FAULTS, RARE]]),
  transport('T11', 'gzip that is none', GOOD, [[FAULTS, RARE]]),
  row('T12', 'host unknown', `${GOOD}, said once`, 'feeds/bytes.ts, domain/wall/line.ts', [
    [TRANSPORT, 'T12, T13 *'],
    [CARE, 'one miss is marked and not cried out; an outage of all feeds is one line, and it goes when they are back'],
  ]),
  row('T13', 'certificate run out', `${GOOD}, advice names certificate and clock`, 'words/zh/desk.ts', [
    [TRANSPORT, 'T12, T13 *'],
  ]),
  row('T14', 'half of all looks fail', 'no flicker', 'domain/wall/line.ts, feeds/schedule.ts', [
    [TRANSPORT, 'T14 *'],
    ['src/domain/wall/line.test.ts', 'over 200 looks, half of them misses, the line changes only after two alike'],
  ]),
  row('T15', 'all walls in one second', 'spread over the minute', 'feeds/schedule.ts', [[TRANSPORT, 'T15 *']]),
  row('T16', 'no network at the start', 'shell, last good, age', 'feeds/lastGood.ts, release/shell.sw.ts', [
    [TRANSPORT, 'T16 *'],
    ['e2e/unattended.spec.ts', 'B13 B14 *'],
  ]),
  row('T17', 'the browser thinks itself offline', 'asks all the same', 'feeds/source.ts', [[TRANSPORT, 'T17 *']]),
  transport('T18', 'no headers, two lengths, 407', GOOD, [[WALL, ANSWERS]]),

  http('H1', '304 to our own tag', 'unchanged: checked now, as old as it is', 'feeds/loader.ts'),
  http('H2', '304 of what was never had', 'one look past every cache', 'feeds/loader.ts', [[WALL, ANSWERS]]),
  http('H3', 'a tag that lies', 'found after two rhythms', 'feeds/loader.ts'),
  http('H4', '206 unasked', 'refused', 'feeds/bytes.ts', [[WALL, ANSWERS]]),
  http('H5', '203, 204, 205', '204 and 205 refused, 203 in doubt', 'feeds/bytes.ts', [[WALL, ANSWERS]]),
  http('H6', 'login page', 'said, last good stays', 'feeds/bytes.ts', [[FAULTS, OFTEN]]),
  http('H7', 'redirected in a ring, or elsewhere', GOOD, 'feeds/bytes.ts', [[WALL, ANSWERS]]),
  http('H8', 'another host', 'our own mistake, named, never asked', 'feeds/config.ts'),
  row('H9', '401, 403', 'login lost, asked again after five minutes', 'feeds/schedule.ts', [
    [HTTP, 'H9 *'],
    [HTTP, 'H9, H11 *'],
    [WALL, ANSWERS],
  ]),
  http('H10', 'one feed is not there', 'it alone', 'feeds/loader.ts', [[FAULTS, RARE]]),
  row('H11', '429, 503 with Retry-After', 'kept, 1 s to 15 min', 'feeds/bytes.ts', [
    [HTTP, 'H11 *'],
    [HTTP, 'H9, H11 *'],
    [`${F}/bytes.test.ts`, 'Retry-After in seconds or as a date, held to 1 s ... 15 min'],
    [WALL, ANSWERS],
  ]),
  http('H12', '500 with a page', 'body never read', 'feeds/bytes.ts', [[FAULTS, OFTEN]]),
  http('H13', 'status 999', GOOD, 'feeds/bytes.ts', [[WALL, ANSWERS]]),
  http('H14', 'JSON under another type', 'HTML refused, others in doubt', 'feeds/bytes.ts', [[WALL, ANSWERS]]),
  row('H15', 'an answer of yesterday out of a cache', 'as old as it says', 'feeds/condition.ts, feeds/clock.ts', [
    [HTTP, 'H15 *'],
    [`${F}/clock.test.ts`, 'H15 *'],
    [WALL, ANSWERS],
  ]),
  http('H16', 'answers cross', 'the older one put aside', 'feeds/loader.ts'),

  payload('P1', 'JSON cut short, a record a line', GOOD, 'feeds/json.ts', { tests: [['tools/faults/fuzz.test.mjs', 'P1 *']] }),
  payload('P2', 'GBK said to be UTF-8', 'converted, in doubt, no U+FFFD', 'feeds/decode.ts', {
    tests: [[FAULTS, 'GBK bytes: said on the data page, the wall keeps standing, and it recovers']],
  }),
  payload('P3', 'GBK whose second byte is a backslash', 'decoded before parsed', 'feeds/decode.ts'),
  payload('P4', 'byte-order marks, UTF-16', 'one mark taken off, else last good', 'feeds/decode.ts'),
  payload('P5', 'NaN, Infinity, comma, quotes', 'refused with the place', 'feeds/json.ts'),
  payload('P6', '1e400', 'record left out', 'contract'),
  payload('P7', 'ids as numbers', 'refused', 'contract'),
  payload('P8', 'a key said twice', 'the last counts', 'feeds/json.ts', {
    as: 'There is no scan of samples for keys said twice: JSON has the last one count, and that is held.',
  }),
  payload('P9', 'numbers as text, full-width digits', 'record left out', 'contract'),
  payload('P10', 'required field null or missing', 'record left out by field, partial', 'contract', {
    as: 'A record that lacks a required field is left out whole and named; optional figures are shown as “–”.',
  }),
  payload('P11', 'unknown fields', 'ignored, counted', 'feeds/stripped.ts'),
  payload('P12', 'ids twice', 'the first stands, the second named', 'feeds/readDocument.ts', {
    tests: [[BAD, 'weekly figures › of a name given twice the first stands, and the second is named']],
  }),
  payload('P13', 'one name in many spellings', 'joined by id', 'feeds/json.ts', {
    as: 'What nobody sees is taken out; NBSP and full-width letters stay as written, as nothing is joined by a name.',
  }),
  payload('P14', 'a place nobody knows', 'left out, named', 'feeds/crossChecks.ts', {
    as: 'It is refused by name and counted as missing of the declared total, not put into a group of its own.',
  }),
  payload('P15', '29 or 31 of 30 and the like', '“29/30”, partial', 'feeds/crossChecks.ts', {
    tests: [[FAULTS, '29 of 30 compounds: said on the data page, the wall keeps standing, and it recovers']],
  }),
  payload('P16', 'negative, beyond the whole, halves', 'record left out', 'contract, feeds/crossChecks.ts', {
    tests: [
      [`${F}/crossChecks.test.ts`, 'more satisfied than asked, and more done than budgeted, do not add up'],
      [BAD, 'weekly figures › fewer cases than successes: refused, and the check says that its record was'],
    ],
  }),
  row(
    'P17',
    'sum is not its parts',
    'worked out anew, both named',
    'domain, feeds/cross/rubric.ts',
    [
      [BAD, 'the rubric › weights of a family that do not sum to 1'],
      [
        'src/domain/stars/stars.test.ts',
        'the published result is frozen: the live value passes it by until two evaluations confirm it',
      ],
    ],
    { as: 'No feed sends totals of a score but contests: they are worked out here, and the official result stands beside them.' },
  ),
  payload('P18', 'a word nobody knows', 'record left out, partial', 'contract', {
    as: 'The record is left out and named; there is no group “other”.',
  }),
  payload('P19', 'newer version', 'minor read and said, major refused', 'feeds/readDocument.ts', {
    tests: [[FAULTS, 'a newer major version: said on the data page, the wall keeps standing, and it recovers']],
  }),
  payload('P20', 'older version', 'read', 'feeds/readDocument.ts', {
    tests: [[`${F}/optionalFeed.test.ts`, 'documents of contract 1.0 are read without a word']],
    as: 'The contract has had one major version: there is nothing to convert yet.',
  }),
  payload('P21', 'empty list', 'not taken over records', 'feeds/loader.ts', {
    tests: [[FAULTS, 'an empty list: said on the data page, the wall keeps standing, and it recovers']],
  }),
  payload('P22', '60,000 records', 'refused over 5,000', 'feeds/readDocument.ts', { as: 'Refused whole: more comes in parts.' }),
  row('P23', '100 MB', 'cut off at 8 MiB', 'feeds/bytes.ts', [
    [`${F}/bytes.test.ts`, 'P23 *'],
    [FAULTS, RARE],
  ]),
  payload('P24', 'nested a hundred thousand deep', 'refused before it is parsed', 'feeds/json.ts'),
  payload('P25', '1970, 2062, seconds for dates', 'record left out', 'feeds/recordFindings.ts'),
  payload('P26', 'dates in other spellings, 30 February', 'record left out', 'contract'),
  row('P27', 'summer times of 1986 to 1991', 'days are civil days', 'domain/civil.ts', [['src/domain/civil.test.ts', 'P27 *']]),
  row('P28', 'same time, other content', 'taken, said', 'feeds/loader.ts', [[LOADER, 'P28 *']]),
  row('P29', 'time goes back', 'put aside, in doubt after three', 'feeds/loader.ts, feeds/condition.ts', [[LOADER, 'P29 *']]),
  row('P30', 'weeks jump or repeat', 'a gap is a gap, a repeat a correction', 'feeds/cross/missingWeeks.ts', [
    [BAD, 'weekly figures › a week missing whole is named with those who reported before it; slower checks do not hide it'],
    [BAD, 'weekly figures › a disputed correction does not bring back what it was to correct; a later one settles it'],
    ['src/charts/runChart.test.ts', 'a week without a report is a gap with a slash, never a zero; the band goes on'],
  ]),
  row('P31', 'all equal, none known', '1-2-3-3-5, unknown unranked', 'domain/league', [
    [
      'src/domain/league/league.test.ts',
      'ties, order and repeats › equal units share the place and the next is skipped: 1-2-3-3-5',
    ],
    [
      'src/domain/league/league.test.ts',
      'whether there are places at all › nobody has anything due: nobody is ranked and nothing is invented',
    ],
    [
      'src/domain/league/league.test.ts',
      'ties, order and repeats › the same records give the same bytes, in whatever order they come',
    ],
  ]),
  row('P32', 'map without shapes', 'schematic map or tiles, fault named', 'feeds/map/readMap.ts', [
    [`${F}/map/readMap.test.ts`, 'an empty collection: *'],
    [`${F}/map/readMap.test.ts`, 'a null geometry: *'],
    [`${F}/map/readMap.test.ts`, 'a point: *'],
  ]),

  row('X1', 'markup in names', 'letters, never run, policy off', 'no markup from text', [
    ['tools/faults/charts.test.mjs', 'X1 X6 *'],
    [WALL, 'with the policy switched off › X1 X4 X9 *'],
  ]),
  row('X2', 'markup through formatters', 'there are none', 'sources', [[SOURCES, 'X2 *']]),
  payload('X3', 'colours from feeds', 'left out', 'contract'),
  row('X4', 'script addresses', 'no address of a feed is followed', 'contract/config.ts, contract/common.ts', [
    [LOADER, 'the address for corrections "javascript:alert(1)": *'],
    ['e2e/places.spec.ts', 'a feed cannot point a picture anywhere else: the record is refused by name'],
    [SOURCES, 'X4 *'],
    [WALL, 'with the policy switched off › X1 X4 X9 *'],
  ]),
  row('X5', 'SVG maps', 'none', 'sources', [[SOURCES, 'X5 *']]),
  row('X6', 'templates in names', 'letters', 'charts/stageChart.ts', [['tools/faults/charts.test.mjs', 'X1 X6 *']]),
  payload('X7', '__proto__ as a key', 'dropped', 'feeds/json.ts', {
    tests: [[`${F}/json.test.ts`, 'keys that could reach a prototype are dropped']],
  }),
  payload('X8', 'ids named as an object’s own', 'ids like others', 'Map for lookups', {
    tests: [['e2e/chart.spec.ts', 'the chart door › a chart frozen by a bad option draws the next good one']],
  }),
  row('X9', 'formulas', 'text in every file', 'export/text.ts', [
    ['src/export/text.test.ts', '"*'],
    ['src/export/tableModel.test.ts', 'CSV: byte-order mark, CRLF, quotes, no formula, an absence is empty and not zero'],
    [
      'src/export/tableModel.test.ts',
      'XLSX read back by another library: numbers are numbers, days are dates, a formula is text',
    ],
    [WALL, 'with the policy switched off › X1 X4 X9 *'],
  ]),
  payload('X10', 'marks that turn text round', 'taken out and said', 'feeds/json.ts', {
    as: 'Taken out of names, so no <bdi> is needed.',
  }),
  payload('X11', 'an impostor by unseen marks', 'a second compound, said by name and by the total', 'feeds/cross/sameNames.ts'),
  payload('X12', 'look-alikes', 'never merged', 'feeds/json.ts'),
  payload('X13', 'a name of a million letters', 'refused over 120', 'contract'),
  payload('X14', 'two hundred marks on a letter', 'two are left', 'feeds/json.ts'),
  row('X15', 'gzip bomb', 'cut off while it swells', 'feeds/bytes.ts', [[`${F}/bytes.test.ts`, 'X15 *']]),
  row('X16', 'texts that stall a search', 'no pattern of a user’s', 'domain/search', [
    [
      'src/domain/search/search.test.ts',
      'hostile queries end: every way to read a name of one repeated character is not tried twice over',
    ],
    [SOURCES, 'X16 *'],
  ]),
  payload('X17', 'half characters, NUL, U+2028', 'taken out', 'feeds/json.ts, export/text.ts', {
    tests: [['src/export/text.test.ts', 'half characters and controls are taken out, whole ones stay']],
  }),
  row('X18', 'ids that clobber', 'nothing is looked up so', 'sources', [[SOURCES, 'X18 *']]),
  row('X19', 'messages and workers of others', 'origin asked, paths fixed', 'release/shell.sw.ts, trustedTypes.ts', [
    [SOURCES, 'X19 *'],
    ['src/trustedTypes.test.ts', '"*'],
    ['e2e/shipped.spec.ts', 'trusted types › text becomes neither markup nor script'],
  ]),
  row(
    'X20',
    'series named as prototypes',
    'drawn, but for one name that is taken out',
    'domain/cleanText.ts',
    [
      ['tools/faults/charts.test.mjs', 'X20 *'],
      [`${F}/json.test.ts`, 'X20 *'],
    ],
    {
      as: 'The catalogue has ECharts safe here. It is not: a drawn text `__proto__` puts fields on every object of the page (6.1.0), so that one text is taken out where feeds are read.',
    },
  ),

  row('B1', 'sleeps eight hours', 'asks at once, ages right', 'feeds/FeedsProvider.tsx, feeds/clock.ts', [
    [HARD, 'browser and machine › B1 B2 *'],
    [HARD, 'browser and machine › B1 a process *'],
    [`${F}/clock.test.ts`, 'B1 *'],
  ]),
  row('B2', 'hidden tab', 'catches up when seen', 'feeds/FeedsProvider.tsx, deploy/kiosk', [
    [HARD, 'browser and machine › B1 B2 *'],
  ]),
  row('B3', 'graphics process lost', 'drawn again', 'parts/Chart.tsx', [
    [CARE, 'B3 *'],
    ['e2e/chart.spec.ts', 'a chart is drawn again when its canvas lost its memory'],
  ]),
  row('B4', 'page crashed', 'starts again from address and copy', 'feeds/lastGood.ts, deploy/kiosk', [
    [HARD, 'browser and machine › B4 *'],
  ]),
  row('B5', 'two hundred sizes', 'the last is laid out', 'parts/Chart.tsx', [[HARD, 'browser and machine › B5 B6 *']]),
  row('B6', 'ResizeObserver loop', 'no fault', 'views/wall/care/health.ts', [[HARD, 'browser and machine › B5 B6 *']]),
  row('B7', 'no room at first', 'drawn when shown', 'parts/Chart.tsx', [[HARD, 'browser and machine › B7 *']]),
  row('B8', 'other ratio of pixels', 'sharp, nothing cut', 'charts/canvasRatio.ts', [[HARD, 'browser and machine › B8 *']]),
  row('B9', 'disk full', 'from memory, said, old copy kept', 'feeds/lastGood.ts', [
    [CARE, 'B9 B12 *'],
    [CARE, 'B9 B10 *'],
  ]),
  row('B10', 'store gone', 'explained', 'feeds/lastGood.ts', [
    [HARD, 'browser and machine › B10 B11 *'],
    [CARE, 'B9 B10 *'],
  ]),
  row('B11', 'store never answers', 'from memory after 2 s', 'feeds/lastGood.ts', [[HARD, 'browser and machine › B10 B11 *']]),
  row('B12', 'damaged copy', 'dropped alone', 'feeds/lastGood.ts', [
    [CARE, 'B9 B12 *'],
    [LOADER, 'a damaged copy is dropped, not shown'],
  ]),
  row('B13', 'a release while running', 'taken at a turn, once', 'release', [['e2e/unattended.spec.ts', 'B13 B14 *']]),
  row('B14', 'a release that waits for ever', 'takes over by itself', 'release/shell.sw.ts', [
    ['e2e/unattended.spec.ts', 'B13 B14 *'],
  ]),
  row('B15', 'a release that does not start', 'the one before', 'release/shellState.ts, public/watch.js', [
    ['e2e/unattended.spec.ts', 'B15 *'],
  ]),
  row('B16', 'clock set by days', 'ages by the server, said', 'feeds/clock.ts', [
    [`${F}/clock.test.ts`, 'B16 *'],
    ['e2e/freshness.spec.ts', 'B16 *'],
  ]),
  row('B17', 'midnight, year, 29 February', 'right days', 'domain/civil.ts', [
    [`${F}/freshness.test.ts`, 'B17 *'],
    [HARD, 'browser and machine › B17 *'],
  ]),
  row(
    'B18',
    'thirty days',
    'level heap, no long timer',
    'sources, soak',
    [
      [SOURCES, 'B18 *'],
      ['e2e/soak.spec.ts', 'a wall that turns *'],
    ],
    {
      as: 'Days of it are `npm run campaign -- soak`; its own report says which bounds do not hold.',
    },
  ),
  row('B19', 'a slow machine', 'every turn, no panel blank', 'views/wall', [[HARD, 'browser and machine › B19 *']]),
  row('B20', 'no fonts', 'stands in those of the machine', 'looks/fonts.ts', [[HARD, 'browser and machine › B20 *']]),
  row('B21', 'the reader’s own colours', 'kept', 'looks', [['e2e/looks.spec.ts', 'B21 *']]),
  row('B22', 'colour-blind eyes', 'better and worse 15 apart', 'looks/tokens.ts', [['tools/faults/colours.test.mjs', 'B22 *']]),
  row('B23', 'burn-in', 'drifts whole', 'domain/wall/care.ts', [
    [CARE, 'B23 *'],
    ['src/domain/wall/care.test.ts', 'the drift stays within eight pixels, *'],
  ]),
  row('B24', 'two walls', 'the same turn, each by itself', 'domain/wall/scenes.ts', [['e2e/scenes.spec.ts', 'B24 *']]),

  row('O1', 'config.json broken', 'default, line and column', 'feeds/config.ts', [
    [LOADER, 'a broken config.json names its place and the default stands in'],
    [WALL, 'O1 *'],
  ]),
  payload('O2', 'a scene nobody knows', 'record left out, default order', 'contract/walls.ts'),
  row(
    'O3',
    'two panels in one place',
    'none over another, at every size',
    'views/wall/scenes, e2e/layoutFindings.ts',
    [
      [LAYOUT, 'the wall at 1920x1080 in zh-CN: nothing cut, overlapping, outside or under its floor'],
      [LAYOUT, 'a planted overlap, a cut, a small, a faint and a seam-crossing text are found, *'],
    ],
    {
      as: 'No file places panels: each scene lays out its own by the shape of its wall. That none lies over another is looked at in every scene.',
    },
  ),
  row('O4', 'address wrong', 'our own mistake, names the feed', 'feeds/config.ts', [
    [LOADER, 'a feed at another host is our own fault and is never fetched'],
    [HTTP, 'H8 *'],
  ]),
  row('O5', 'poll of nothing', '5 s to 1 h', 'feeds/schedule.ts', [[LOADER, 'polls are held to 5 s ... 1 h, *']]),
  row(
    'O6',
    'rubric that does not add up',
    'refused, stars withheld and say why',
    'feeds/cross/rubric.ts',
    [
      [BAD, 'the rubric › *'],
      ['e2e/badInput.spec.ts', 'a rubric whose checks do not sum to one: *'],
    ],
    { as: 'The last valid rubric is not kept beside a faulty one: nobody is rated until it is right.' },
  ),
  row('O7', 'rubric changed within a period', 'each week by its own', 'domain/validity.ts', [
    [`${F}/cross/validity.test.ts`, 'terms that follow on one another are accepted side by side'],
    [`${F}/cross/validity.test.ts`, 'weights must add up between every two borders, and a day without a criterion is a hole'],
    ['src/domain/validity.test.ts', '*'],
  ]),
  row('O8', 'map gone, or of elsewhere', 'schematic map or tiles, named', 'feeds/map/readMap.ts', [
    [`${F}/map/readMap.test.ts`, 'no file: *'],
    [`${F}/map/readMap.test.ts`, 'another district: *'],
    ['e2e/map.spec.ts', "the district's own map replaces the schematic one without a rebuild, and says what did not match"],
  ]),
  row(
    'O9',
    'a compound renamed, merged, gone',
    'history kept',
    'contract/district.ts',
    [
      ['src/domain/search/search.test.ts', 'a hit says by which other name or code it was met'],
      [TABLE, 'P15 29 of 30 compounds'],
    ],
    {
      as: 'Other names are kept and found; a compound that is gone falls out with its records and is named as missing. Terms of a compound, with days, are not built.',
    },
  ),
  payload('O10', 'thresholds the wrong way round', 'refused', 'feeds/sense/programme.ts'),
  row('O11', 'demo shown as live', 'mark everywhere, no byte of it in the build', 'tools/distCheck.mjs', [
    ['tools/distCheck.test.mjs', 'the mock in code is found'],
    ['tools/distCheck.test.mjs', 'demo data in the build is found by its words'],
    [FAULTS, 'the production build behind a real server off the shelf, with conditional requests'],
  ]),
  row('O12', 'old browser', 'told so', 'public', [['e2e/shipped.spec.ts', 'an old browser › is told so in both languages']]),
  row('O13', 'wrong wall profile', 'said in place of what nobody could read', 'domain/wall/room.ts', [
    ['e2e/layout.spec.ts', 'with a seam nothing crosses it, with a far seat all can be read, and what cannot be met is said'],
    [
      'src/domain/wall/room.test.ts',
      'the distance test › a television of 55 inches eight metres away cannot be met, and it is said what could',
    ],
  ]),
  row('O14', 'stray keys', 'only declared keys', 'views/wall/turn', [['e2e/scenes.spec.ts', 'B24 *']]),
  row('O15', 'no network on stage', 'goes on', 'views/stage', [['e2e/stage.spec.ts', 'a talk is put together in two clicks, *']]),
  row('O16', 'file of stale data', 'carries time, state and rules', 'export', [
    ['e2e/output.spec.ts', 'every table as CSV and as a workbook: the rows that were promised, the same in both'],
    [
      'src/export/docx/bulletinDocx.test.ts',
      'a draft says so and has no code; an issue from real data says neither; English pages are English',
    ],
  ]),
  payload('O17', 'a person in a feed', 'left out, counted', 'feeds/personal.ts, feeds/stripped.ts', {
    tests: [
      [
        'e2e/privacy.spec.ts',
        'fields about persons are left out and said, and are nowhere afterwards: not on a page, not in storage',
      ],
    ],
  }),
  row('O18', 'a group of one to four', 'fewer than five, not to be worked out', 'domain/systems/smallCells.ts', [
    ['src/domain/systems/smallCells.test.ts', 'an attacker who knows everything shown › *'],
    ['src/domain/systems/smallCells.test.ts', 'a single small cell: *'],
  ]),
];
