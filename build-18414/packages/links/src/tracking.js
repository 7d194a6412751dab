const names = /^(?:utm_\w+|mc_(?:cid|eid)|fbclid|gclid|dclid|gbraid|wbraid|msclkid|yclid|igshid|mkt_tok|_hs(?:enc|mi)|spm|scm)$/i;
/** Share codes that are plain words elsewhere, by host. */
const shareCodes = [
    [
        /(?:^|\.)(?:weixin|wechat)\.qq\.com$/,
        new Set(['chksm', 'scene', 'sharer_shareinfo', 'sharer_sharetime'])
    ],
    [
        /(?:^|\.)(?:bilibili\.com|b23\.tv)$/,
        new Set(['from', 'seid', 'share_source', 'vd_source', 'spm_id_from'])
    ],
    [
        /(?:^|\.)(?:zhihu|weibo|jianshu|juejin|csdn)\.\w+$/,
        new Set(['from', 'share_code', 'utm_psn', 'refer_flag'])
    ],
    [/(?:^|\.)(?:youtube\.com|youtu\.be)$/, new Set(['si', 'feature'])],
    [/(?:^|\.)(?:twitter|x)\.com$/, new Set(['s', 't', 'ref_src'])],
    [/(?:^|\.)medium\.com$/, new Set(['source', 'sk'])]
];
/** Parameters of an address that only say where a reader came from. */
export function trackingParameters(url) {
    const codes = shareCodes.find(([host]) => host.test(url.hostname))?.[1];
    return [...url.searchParams.keys()].filter((name) => names.test(name) || codes?.has(name));
}
/** The address without them; everything else stays as it is written. */
export function withoutTracking(url) {
    const drop = new Set(trackingParameters(url));
    const kept = url.search
        .slice(1)
        .split('&')
        .filter((pair) => !drop.has(decodeURIComponent(pair.split('=')[0].replaceAll('+', ' '))));
    const search = kept.length > 0 && kept[0] !== '' ? `?${kept.join('&')}` : '';
    return `${url.origin}${url.pathname}${search}${url.hash}`;
}
