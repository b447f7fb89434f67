/**
 * The eighteen figures of reliability: what each asks, by which command it is worked out, which lines of which report bear it,
 * and which tests of `npm test` hold it beside or instead. `short` says what the last report lacks; lines that do not hold and
 * parts that were not run are found without it.
 *
 * @typedef {object} Row
 * @property {string} id
 * @property {string} asks
 * @property {string} command
 * @property {{report: string, part?: string, pick: RegExp, awaited?: true}[]} bears lines of docs/reports/REPORT.md, of one of its
 * parts; awaited: the campaign keeps a report and was not run since it does
 * @property {string[]} tests
 * @property {true} [whole] its reports are of nothing else: what does not hold in them is told, part of the figure or not
 * @property {(text: string) => (string | false)[]} [short] the reports it rests on, one after the other
 */

const number = (text, pattern) => Number(pattern.exec(text)?.[1] ?? Number.NaN);

/** @type {Row[]} */
export const FIGURES = [
  {
    id: 'M1',
    asks: '128 of 128 faults survived: no blank panel, no last good copy lost, no neighbour touched, back within one poll and 2 s; a guard taken away turns a test red',
    command: 'npm run campaign -- faults; mutation',
    bears: [
      { report: 'faults', pick: /rows hold|tests,/ },
      { report: 'mutation', pick: /guards are held/ },
    ],
    tests: ['e2e/faults.spec.ts', 'src/feeds/faultTable.test.ts', 'src/feeds/transportFaults.test.ts'],
    short: (text) => {
      const held = number(text, /(\d+) of 128 rows hold/);
      const untried = number(text, /(\d+) guards were not tried/);
      return [
        held < 128 &&
          `${128 - held} of 128 rows were not tried or are not claimed${text.includes('No browser was opened') ? ': the last run opened no browser, which most of them need' : ''}`,
        untried > 0 && `${untried} guards were not tried in the last run of the mutation`,
      ];
    },
  },
  {
    id: 'M2',
    asks: 'a wall for 24 simulated hours, 23,000 answers, one in twenty spoilt: heap at most 1.5 MB more in twelve hours, no node, no listener more, nothing uncaught',
    command: 'npm run campaign -- soak',
    bears: [{ report: 'soak', pick: /heap:|nodes held|listeners|news that|roots of scenes|errors/ }],
    whole: true,
    tests: ['e2e/soak.spec.ts'],
    short: (text) => {
      const [, hours, answers] = /(\d+) simulated hours in .*?(\d+) answers/.exec(text) ?? [];
      const beside = number(text, /nodes held but not in the page: \d+ to (\d+)/);
      const [, seen, sent] = /news that came to the screen.*?: (\d+) of (\d+)/.exec(text) ?? [];
      const late = Number(sent) - Number(seen);
      return [
        Number(hours) < 24 && `the last run was of ${hours} hours`,
        Number(answers) < 23_000 && `the last run had ${answers} answers`,
        beside > 0 && `${beside} nodes lie beside the page where the figure asks for 0; they do not grow`,
        late > 0 &&
          `${late} of ${sent} pieces of news were not seen on the overview before the next came, ten minutes later: it is up twice in that time, one answer in twenty is spoilt, and a refused session (401, 403) is asked again after five minutes`,
        sent === undefined && 'that news came to the screen is no line of the report',
      ];
    },
  },
  {
    id: 'M3',
    asks: 'the roots of every page that was left are collected; 500 route changes leave no node more',
    command: 'npm run campaign -- routes',
    bears: [
      { report: 'routes', pick: /nodes|listeners|roots/ },
      { report: 'soak', pick: /roots of scenes/ },
    ],
    tests: [],
  },
  {
    id: 'M4',
    asks: 'thirty simulated days: the heap grows at most 3 MB',
    command: 'npm run campaign -- soak --hours 720',
    bears: [],
    tests: [],
    short: (text) => {
      const [, hours, minutes] = /(\d+) simulated hours in (\d+) minutes/.exec(text) ?? [];
      return [
        `not run: ${hours} simulated hours take ${minutes} minutes, 720 would take ${Math.round((minutes / hours) * 12)} hours`,
      ];
    },
  },
  {
    id: 'M5',
    asks: '100,000 mutated feeds, 0 throws, nothing invalid taken in; 318 and 22 texts of the JSON suite; 515 naughty strings in every text field; 5,000 random models drawn',
    command: 'npm run campaign -- fuzz',
    bears: [{ report: 'fuzz', pick: /mutated documents|JSON suite|bad files|naughty texts|random models/ }],
    tests: ['tools/faults/fuzz.test.mjs', 'tools/faults/charts.test.mjs'],
    short: (text) => {
      const mutated = number(text, /(\d+) mutated documents/);
      const naughty = number(text, /(\d+) naughty texts/);
      const models = number(text, /(\d+) random models/);
      const fields = /^- text fields no record.*?: (.*)$/m.exec(text)?.[1];
      return [
        mutated < 100_000 && `${mutated} mutated feeds in the last run, of 100,000`,
        naughty < 515 &&
          `${naughty} naughty texts, of 515: the list is our own, the well-known one runs a program when it is installed`,
        models < 5000 && `${models} random models in the last run, of 5,000`,
        fields !== undefined && fields !== 'none' && `fields without a text in the demo, so not tried: ${fields}`,
      ];
    },
  },
  {
    id: 'M6',
    asks: 'after each of 13 options that ECharts takes badly the next good picture is there within 1 s',
    command: 'npm run campaign -- figures M6',
    bears: [{ report: 'figures', pick: /M6/ }],
    tests: ['e2e/chart.spec.ts'],
  },
  {
    id: 'M7',
    asks: 'after the process of the graphics died every canvas is drawn again within 1 s',
    command: 'npm run campaign -- figures M7',
    bears: [{ report: 'figures', pick: /M7/ }],
    tests: ['e2e/chart.spec.ts'],
    short: (text) => [!text.includes('weakSpots') && 'only the overview was measured'],
  },
  {
    id: 'M8',
    asks: 'a policy without `unsafe-*` and with Trusted Types, no breach in any browser test; the same headers in the preview and in the sample for nginx',
    command: 'npm test',
    bears: [],
    tests: ['e2e/fixtures.ts', 'e2e/shipped.spec.ts', 'src/trustedTypes.test.ts', 'tools/staticServer.test.mjs'],
  },
  {
    id: 'M9',
    asks: 'with the policy off nothing runs: 515 strings and 18 vectors in every text field, in tables, tooltips, legends and files',
    command: 'npm run campaign -- access vectors',
    bears: [{ report: 'access', part: 'vectors', pick: /M9|the same on/ }],
    tests: ['src/export/text.test.ts'],
    short: () => [
      'each text carries one of 32 vectors and odd texts by its hash (`tools/access/vectors.ts`), not every one of 533',
    ],
  },
  {
    id: 'M10',
    asks: 'axe finds nothing, no rule off, on every route in three themes, two languages and three sizes',
    command: 'npm run campaign -- access axe',
    bears: [{ report: 'access', part: 'access.states', pick: /axe finds nothing/ }],
    tests: ['e2e/axe.spec.ts', 'e2e/access.states.spec.ts'],
    short: (text) => [
      /^Run to their end in this form/m.test(text) &&
        'the door, the dark stage and paper were run to their end, in Chinese; places of the gate are in `e2e/axe.spec.ts`',
    ],
  },
  {
    id: 'M11',
    asks: 'the table beside a picture says every value the picture draws; every number carries its source, time and rules',
    command: 'npm run campaign -- access twins',
    bears: [{ report: 'access', part: 'access.twins', pick: /table beside every picture/ }],
    tests: ['e2e/freshness.spec.ts', 'src/words/terms.test.ts'],
    short: () => [
      'source, time and state are held for every panel of every scene (`e2e/freshness.spec.ts`), not counted number by number',
    ],
  },
  {
    id: 'M12',
    asks: 'three whole journeys by the keyboard alone, no trap, every stop seen, not covered, ringed at 3:1',
    command: 'npm run campaign -- access keyboard',
    bears: [{ report: 'access', part: 'access.keyboard', pick: /by the keyboard alone|every stop/ }],
    tests: ['e2e/desk.spec.ts'],
  },
  {
    id: 'M13',
    asks: 'no text of a wall under its floor (16 minutes of arc, 2.2 % of the short side) for five walls; contrast 4.5:1, key figures 7:1, marks 3:1; states by shape and word; good and bad told apart by eyes that lack a cone',
    command: 'npm test; npm run campaign -- wide',
    bears: [{ report: 'wide', pick: /layout\.spec/, awaited: true }],
    tests: ['e2e/layout.spec.ts', 'src/domain/wall/room.test.ts', 'src/looks/tokens.test.ts', 'src/looks/vision.test.ts'],
    short: () => ['`npm test` looks at 1920×1080 in Chinese, and at one wall with seams; the other sizes are the campaign’s'],
  },
  {
    id: 'M14',
    asks: 'ten thousand timelines of skew, sleep and set clocks: every badge is an oracle’s, none is falsely fresh',
    command: 'npm run campaign -- figures M14',
    bears: [{ report: 'figures', pick: /M14/ }],
    tests: ['src/feeds/freshness.test.ts'],
  },
  {
    id: 'M15',
    asks: 'nothing about persons in the page, in storage, in files and logs; an attacker recovers no small cell',
    command: 'npm test',
    bears: [],
    tests: ['e2e/privacy.spec.ts', 'src/domain/systems/smallCells.test.ts', 'src/exchange/importFile.test.ts'],
  },
  {
    id: 'M16',
    asks: 'started with no feed and no network the whole last good wall is there within 2 s; the first start ever shows explained panels, none blank',
    command: 'npm run campaign -- figures M16',
    bears: [{ report: 'figures', pick: /M16/ }],
    tests: ['e2e/unattended.spec.ts'],
  },
  {
    id: 'M17',
    asks: 'every package fixed by its content, no script of an installation, a bill of materials, no foreign host and no byte of the demo in the build, two builds equal',
    command: 'npm test; npm run campaign -- package',
    bears: [{ report: 'package', pick: /same bytes|SHA256SUMS|the bill names/ }],
    tests: ['tools/checks.test.mjs', 'tools/distCheck.test.mjs', 'tools/bill.test.mjs'],
  },
  {
    id: 'M18',
    asks: 'at most one new alarm in ten minutes of rest, ten in the first ten minutes of an outage of every feed, told as one; nothing flashes',
    command: 'npm run campaign -- figures M18',
    bears: [{ report: 'figures', pick: /M18/ }],
    tests: ['e2e/care.spec.ts'],
  },
];
