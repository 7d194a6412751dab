/** Bytes from which a character set is told. */
export const headLength = 2048;
/**
 * The character sets that a page may be written in, the likeliest first.
 *
 * Some servers name one out of habit, and some name none.
 *
 * @param head - the first bytes; may end within a character
 * @param contentType - of the answer
 */
export function characterSets(head, contentType) {
    const named = [fromHeader(contentType), fromMeta(head)].filter((d) => d !== undefined && isKnown(d));
    // Latin-1 fits every page: where UTF-8 fits as well, UTF-8 is meant.
    const isHabit = named.length === 0 || latin.test(named[0]);
    const first = isHabit && fits(head, 'utf-8') ? ['utf-8'] : [];
    const guesses = fits(head, 'utf-8') ? ['utf-8', 'gb18030'] : ['gb18030', 'utf-8'];
    return [...new Set([...first, ...named.map((d) => d.toLowerCase()), ...guesses])];
}
const latin = /^(?:iso-?8859-1|windows-1252|latin-?1|us-ascii)$/i;
function fromHeader(contentType) {
    return /charset\s*=\s*["']?([\w-]{1,40})/i.exec(contentType ?? '')?.[1];
}
function fromMeta(head) {
    return /<meta[^>]{0,200}charset\s*=\s*["']?([\w-]{1,40})/i.exec(head.toString('latin1'))?.[1];
}
function isKnown(name) {
    return decodes(Buffer.alloc(0), name, false);
}
function fits(head, name) {
    return decodes(head, name, true);
}
function decodes(bytes, name, fatal) {
    try {
        new TextDecoder(name, { fatal }).decode(bytes, { stream: true });
        return true;
    }
    catch {
        return false;
    }
}
