/**
 * Split a text of either language into the parts that two languages share.
 *
 * Words keep their case; `CI/CD` is two words and `K8s` is one.  Works on UTF-16
 * units: it runs over every text of every article.
 */
export function tokenize(text) {
    const tokens = [];
    let han = 0;
    let at = 0;
    while (at < text.length) {
        const code = text.charCodeAt(at);
        if (isLetter(code))
            at = readWord(at);
        else if (isDigit(code))
            at = readNumber(at);
        else {
            if (isHan(code))
                han++;
            at++;
        }
    }
    return { tokens, size: tokens.length + han, han };
    function readWord(start) {
        let end = start + 1;
        while (end < text.length && isWordUnit(text.charCodeAt(end)))
            end++;
        tokens.push({ kind: 'word', text: text.slice(start, end), start, end });
        return end;
    }
    /** A full stop or comma at the end belongs to the sentence. */
    function readNumber(start) {
        let end = start + 1;
        while (end < text.length && (isDigit(text.charCodeAt(end)) || isSeparator(text.charCodeAt(end))))
            end++;
        while (isSeparator(text.charCodeAt(end - 1)))
            end--;
        tokens.push({ kind: 'number', text: text.slice(start, end), start, end });
        return end;
    }
}
function isHan(code) {
    return (code >= 0x3400 && code <= 0x9fff) || code === 0x3007 || (code >= 0xf900 && code <= 0xfaff);
}
function isLetter(code) {
    if (code < 0x80)
        return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
    return code >= 0xc0 && code < 0x250 && code !== 0xd7 && code !== 0xf7;
}
function isWordUnit(code) {
    return isLetter(code) || isDigit(code) || (code >= 0x300 && code < 0x370);
}
function isDigit(code) {
    return code >= 0x30 && code <= 0x39;
}
/** `,`, `.` and `，` inside a number. */
function isSeparator(code) {
    return code === 0x2c || code === 0x2e || code === 0xff0c;
}
