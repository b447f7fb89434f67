import { issuedBulletins } from './issuedBulletins.ts';

/** Makes the issued bulletins beside the page: their leagues take seconds. */
self.onmessage = (event: MessageEvent<string>) => {
  self.postMessage(issuedBulletins(event.data));
};
