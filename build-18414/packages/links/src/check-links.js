import { findLooseFootnotes } from './footnotes.js';
import { findLinks, findReferences } from './link.js';
import { reportAtLink } from './rule.js';
import { linkInternal } from './rules/link-internal.js';
import { linkLanguage } from './rules/link-language.js';
import { linkPrivate } from './rules/link-private.js';
import { linkText } from './rules/link-text.js';
import { linkTracking } from './rules/link-tracking.js';
/** Check what an address shows by itself, wherever it stands. */
export function checkAddress(file, link, { allowed }) {
    const faults = [
        [linkTracking.id, linkTracking.check(link)],
        [linkPrivate.id, linkPrivate.check(link, allowed)]
    ];
    for (const [ruleId, fault] of faults)
        if (fault)
            reportAtLink(file, ruleId, link, fault);
}
/** Check what needs no network: the links of one edition. */
export function checkLinks(edition, site, options) {
    for (const link of findLinks(edition)) {
        checkAddress(edition.file, link, options);
        const faults = [
            [linkText.id, linkText.check(link)],
            [linkLanguage.id, linkLanguage.check(link, edition, site)],
            [linkInternal.id, options.internal ? linkInternal.check(link, edition, site) : undefined]
        ];
        for (const [ruleId, fault] of faults)
            if (fault)
                reportAtLink(edition.file, ruleId, link, fault);
    }
    for (const { fault, ...note } of options.internal ? findLooseFootnotes(edition) : []) {
        reportAtLink(edition.file, linkInternal.id, note, fault);
    }
    for (const link of findReferences(edition)) {
        const fault = linkText.check(link);
        if (fault)
            reportAtLink(edition.file, linkText.id, link, fault);
    }
}
