import type { Edition } from '@collate/articles';
import type { VFile } from 'vfile';
import { type Link } from './link.ts';
import type { SiteMap } from './site-map.ts';
/** What the links of an article may lead to. */
export type LinkOptions = {
    /** `host:port` as the URL parser writes them. */
    allowed: ReadonlySet<string>;
    /** Whether links inside the site are checked. */
    internal: boolean;
};
/** Check what an address shows by itself, wherever it stands. */
export declare function checkAddress(file: VFile, link: Pick<Link, 'url' | 'place'>, { allowed }: Pick<LinkOptions, 'allowed'>): void;
/** Check what needs no network: the links of one edition. */
export declare function checkLinks(edition: Edition, site: SiteMap, options: LinkOptions): void;
