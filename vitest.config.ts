import { defineConfig } from 'vitest/config';
import { workerAddresses } from './tools/vite/workerAddresses.mjs';

const plugins = [workerAddresses()];
const timeouts = { testTimeout: 20_000, hookTimeout: 30_000 };
const setupFiles = ['tools/testSeed.mjs'];

/** Tests that stand in for a browser's store, its fetch or its clock. */
const WITH_STAND_INS = [
  'src/feeds/{askedFeed,clock,faultRows,freshness,httpFaults,loader,source,standing,transportFaults}.test.ts',
  'src/notebook/**/*.test.ts',
  'src/views/wall/wallLog.test.ts',
];
/** Tests of what stands in a page. */
const IN_A_PAGE = ['src/parts/reloadOnce.test.ts'];

export default defineConfig({
  test: {
    // An empty run is a broken run, not a green one.
    passWithNoTests: false,
    // By default a core stays idle: of two that is half the machine.
    maxWorkers: '100%',
    projects: [
      {
        plugins,
        test: {
          name: 'pure',
          environment: 'node',
          // Pure functions keep nothing behind: sharing one module graph turns half a minute into two seconds.
          isolate: false,
          // Whatever is not named below is pure: a new test is run wherever it lies.
          include: ['src/**/*.test.ts', 'mocks/**/*.test.ts'],
          exclude: [...WITH_STAND_INS, ...IN_A_PAGE],
          ...timeouts,
          setupFiles,
        },
      },
      {
        plugins,
        test: {
          name: 'node',
          environment: 'node',
          // What stands in for a browser's store or its fetch does so for the whole of its process.
          include: [...WITH_STAND_INS, 'tools/**/*.test.mjs'],
          ...timeouts,
          setupFiles,
        },
      },
      {
        plugins,
        test: {
          name: 'dom',
          environment: 'happy-dom',
          include: [...IN_A_PAGE, 'src/**/*.test.tsx'],
          ...timeouts,
          setupFiles,
        },
      },
    ],
  },
});
