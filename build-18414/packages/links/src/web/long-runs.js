const longest = 1024;
/**
 * Markup without the rest of what runs on and on: packed pictures, scripts on
 * one line, one letter for ever.
 *
 * Nothing that is looked for is so long, and the tokenizer holds 32 bytes of
 * memory for each character of such a run.
 *
 * @param markup - a piece of a page
 */
export function withoutLongRuns(markup) {
    const kept = [];
    let start = 0;
    let run = 0;
    for (let index = 0; index < markup.length; index++) {
        if (isBreak(markup.charCodeAt(index))) {
            if (run > longest)
                start = index;
            run = 0;
        }
        else if (++run === longest + 1) {
            kept.push(markup.slice(start, index));
        }
    }
    if (run <= longest)
        kept.push(markup.slice(start));
    return kept.join('');
}
/** White space, and what markup is made of: `"`, `&`, `'`, `<`, `=`, `>`. */
function isBreak(code) {
    return code <= 34 || code === 38 || code === 39 || (code >= 60 && code <= 62);
}
