import type { Page } from './page.ts';
/** Whether a page that answers 200 says of itself that it is not there. */
export declare function saysNotFound(page: Page): boolean;
/** Whether a page that answers 200 is a form to sign in with, and not the page that was meant. */
export declare function isDoor(page: Page): boolean;
/** Whether a redirect led away from the page that was asked for: home, or to a door. */
export declare function ledAway(from: URL, to: URL): boolean;
