/**
 * Check that links carry no parameters that track readers.
 *
 * See `link-tracking.md` for examples.
 */
import { type Link } from '../link.ts';
import type { Fault } from '@collate/findings';
export declare const linkTracking: {
    id: string;
    check({ url }: Pick<Link, 'url'>): Fault | undefined;
};
