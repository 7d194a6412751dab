export { checkAddress, checkLinks } from './check-links.js';
export { findLinks, isWebAddress } from './link.js';
export { headingIds, siteMap } from './site-map.js';
export { withoutTracking } from './tracking.js';
export { readHostKey } from './web/address-guard.js';
