import { defineConfig } from 'vitest/config';
import { workerAddresses } from './tools/vite/workerAddresses.mjs';

const plugins = [workerAddresses()];
const timeouts = { testTimeout: 20_000, hookTimeout: 30_000 };

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
          include: [
            'src/{domain,contract,charts,words,address,looks,export,analysis,exchange,release}/**/*.test.ts',
            'src/feeds/{cross,issues,map}/**/*.test.ts',
            'src/feeds/{badInput,bytes,crossChecks,json,optionalFeed,readDocument,wantedParts}.test.ts',
            'src/*.test.ts',
            'mocks/**/*.test.ts',
          ],
          ...timeouts,
        },
      },
      {
        plugins,
        test: {
          name: 'node',
          environment: 'node',
          // What stands in for a browser's store or its fetch does so for the whole of its process.
          include: ['src/feeds/{loader,source}.test.ts', 'src/notebook/**/*.test.ts', 'tools/**/*.test.mjs'],
          ...timeouts,
        },
      },
      {
        plugins,
        test: {
          name: 'dom',
          environment: 'happy-dom',
          include: ['src/parts/**/*.test.{ts,tsx}', 'src/views/**/*.test.{ts,tsx}', 'src/feeds/**/*.test.tsx'],
          ...timeouts,
        },
      },
    ],
  },
});
