/** What proves a link dead. */
export const deadReasons = {
    'status-404': {
        zh: '两次询问都回答页面不存在 (404)',
        en: 'Asked twice, the server says there is no such page (404)'
    },
    'status-410': {
        zh: '两次询问都回答页面已移除 (410)',
        en: 'Asked twice, the server says that the page is gone (410)'
    },
    'redirect-loop': { zh: '重定向绕成了圈', en: 'Its redirects go round in a circle' },
    'too-many-hops': { zh: '重定向超过 20 次', en: 'It redirects more than 20 times' },
    'bad-redirect': { zh: '重定向到一个不是网页的地址', en: 'It redirects to what is not a web page' },
    tls: { zh: '证书不属于这个网站', en: 'Its certificate cannot be valid for this host' },
    anchor: {
        zh: '页面在，但没有这个锚点（或页码）',
        en: 'The page is there, but not this anchor or page of it'
    },
    'invalid-url': { zh: '地址写法无效', en: 'The address cannot be read' }
};
/** Why nothing can be said of a link. */
export const unknownReasons = {
    timeout: { zh: '服务器没有及时回答', en: 'The server did not answer in time' },
    refused: { zh: '连接被拒绝', en: 'The connection was refused' },
    reset: { zh: '连接中断，没有回答', en: 'The connection broke without an answer' },
    truncated: { zh: '页面没有传完', en: 'The page broke off' },
    partial: { zh: '只收到了页面的一部分', en: 'Only a part of the page was sent' },
    corrupt: { zh: '页面的压缩数据已损坏', en: 'The page was packed wrongly' },
    'too-large': { zh: '页面太大，没有读完', en: 'The page is too large to be read whole' },
    'headers-too-large': { zh: '回答的头部太大', en: 'The head of the answer is too large' },
    'not-http': { zh: '对方说的不是 HTTP', en: 'The server does not speak HTTP' },
    'rate-limited': { zh: '服务器要求稍后再来 (429)', en: 'The server asks to come back later (429)' },
    blocked: {
        zh: '服务器不向程序开放 (401、403、999…)',
        en: 'The server does not open to programs (401, 403, 999…)'
    },
    'soft-404': {
        zh: '回答是 200，但页面自称不存在，或转到了首页、登录页',
        en: 'It answers 200 but says it is not there, or sends to the home page or a login'
    },
    'server-error': { zh: '服务器出错 (5xx)', en: 'The server has a fault (5xx)' },
    'bad-redirect': { zh: '重定向没有写明去处', en: 'It redirects without saying where to' },
    'no-such-host': { zh: '查不到这个域名', en: 'The name of the host was not found' },
    'no-resolver': { zh: '域名服务暂时没有回答', en: 'Names cannot be looked up just now' },
    unreachable: { zh: '从这里到不了那个网络', en: 'That network cannot be reached from here' },
    tls: { zh: '证书过期或无法核实', en: 'Its certificate has run out or cannot be verified' },
    script: {
        zh: '页面由脚本写成，锚点查不出来',
        en: 'The page is written by a script, so its anchors cannot be seen'
    },
    'too-many': {
        zh: '这次改动带来的链接太多，没有全部询问',
        en: 'The change brings more links than are asked about'
    },
    'no-answer-in-budget': {
        zh: '检查时间用完，还没有轮到或没有等到回答',
        en: 'Time for checking links ran out before an answer came'
    },
    'no-answer': { zh: '没有得到回答', en: 'There was no answer' }
};
