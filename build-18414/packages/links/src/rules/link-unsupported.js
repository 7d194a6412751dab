export const linkUnsupported = {
    id: 'link-unsupported',
    /** @param absent - numbers of the sentence that the page lacks, read whole */
    check(url, absent) {
        if (absent.length === 0)
            return undefined;
        const numbers = absent.map(({ written }) => `\`${written}\``).join(', ');
        return {
            severity: 'warning',
            reason: `Unexpected source \`${url}\` without ${numbers}, expected a page that says so`,
            actual: url,
            expected: absent.map(({ written }) => written),
            note: {
                zh: '读完了整个页面，没有找到句中引用的数字。请链接到真正写有这个数字的页面。',
                en: 'The page was read whole and does not hold the number of the sentence.  Link to the page that does.'
            }
        };
    }
};
