import { foldText } from '@collate/claims/text';
import { allFactWords } from '../language/facts.js';
import { tokenize } from '../text/tokens.js';
const longestScale = 12;
/** What a text ends with says something of it; a full stop does not. */
const endMarks = new Map([
    [':', ':'],
    ['：', ':'],
    ['?', '?'],
    ['？', '?'],
    ['!', '!'],
    ['！', '!'],
    ['"', '"'],
    ['”', '"'],
    ['」', '"']
]);
/** Describe a text for alignment. */
export function readUnit(kind, text, more = [], depth, tokenized = tokenize(text)) {
    const anchors = new Set(more);
    const mark = endMarks.get(text.trimEnd().at(-1) ?? '');
    if (mark)
        anchors.add(mark);
    for (const token of tokenized.tokens) {
        anchors.add(token.kind === 'word' ? anchorWord(token.text) : magnitude(text, token.text, token.end));
    }
    return { kind, depth, size: tokenized.size, anchors };
}
/** Two neighbours read as one: a sentence that the other language split. */
export function joinUnits(first, second) {
    const anchors = new Set([...first.anchors, ...second.anchors]);
    return { kind: first.kind, depth: first.depth, size: first.size + second.size, anchors };
}
/** What a word is known by: in lower case, without a plural ending. */
export function anchorWord(word) {
    const lower = word.toLowerCase();
    return lower.length > 2 && lower.endsWith('s') ? lower.slice(0, -1) : lower;
}
/** `15.6 million` and `1560万` are both `156e5`; `1,234` is `1234e0`. */
function magnitude(text, digits, end) {
    const behind = foldText(text.slice(end - 1, end + longestScale)).text.slice(1);
    const scale = scaleIn(behind);
    const [whole = '', decimals = ''] = digits.replace(/[,，]/g, '').split('.');
    const significant = (whole + decimals).replace(/^0+/, '');
    const stripped = significant.replace(/(?<!0)0+$/, '');
    return `${stripped}e${scale - decimals.length + significant.length - stripped.length}`;
}
/** The power of ten that a text begins with a word for; 0 without one. */
function scaleIn(behind) {
    for (const { scales, scaleBehind } of allFactWords) {
        const [, word] = scaleBehind.exec(behind) ?? [];
        if (word !== undefined)
            return scales[word] ?? 0;
    }
    return 0;
}
