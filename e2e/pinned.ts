export { DEMO_FEEDS, PINNED } from '../tools/testFeeds.mjs';
