/**
 * Check that links carry no parameters that track readers.
 *
 * See `link-tracking.md` for examples.
 */
import { isWebAddress } from '../link.js';
import { trackingParameters, withoutTracking } from '../tracking.js';
export const linkTracking = {
    id: 'link-tracking',
    check({ url }) {
        if (!isWebAddress(url))
            return undefined;
        const parsed = new URL(url);
        const found = trackingParameters(parsed);
        if (found.length === 0)
            return undefined;
        const clean = withoutTracking(parsed);
        return {
            severity: 'warning',
            reason: `Unexpected \`${found.join('`, `')}\`, expected \`${clean}\``,
            actual: found.join(', '),
            expected: [clean],
            note: {
                zh: '这些参数只用来追踪读者从哪里来，去掉后链接照样能用。',
                en: 'These parameters only track where a reader came from; the link works without them.'
            }
        };
    }
};
