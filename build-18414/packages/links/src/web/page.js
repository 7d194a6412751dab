import { Tokenizer, TokenizerMode, Token } from 'parse5';
import { withoutLongRuns } from './long-runs.js';
// Elements whose content is no markup, and how the tokenizer reads it instead.
const raw = new Map([
    ['script', TokenizerMode.SCRIPT_DATA],
    ['style', TokenizerMode.RAWTEXT],
    ['noscript', TokenizerMode.RAWTEXT],
    ['iframe', TokenizerMode.RAWTEXT],
    ['title', TokenizerMode.RCDATA],
    ['textarea', TokenizerMode.RCDATA]
]);
const unseen = new Set(['script', 'style', 'noscript', 'iframe']);
const blocks = new Set('p div li td th br tr h1 h2 h3 h4 h5 h6 section article'.split(' '));
const longestTitle = 1000;
/**
 * Read a page piece by piece, from its tokens.
 *
 * No tree is built: a page of four mebibytes can have a million elements, and
 * nesting that takes a parser quadratic time.
 *
 * @param wanted - ids that are looked for
 * @param onText - told what a reader reads, blocks on lines of their own
 */
export function pageReader(wanted = [], onText = () => { }) {
    const names = wanted.flatMap((id) => ['"', "'", '`'].map((quote) => quote + id + quote));
    const page = {
        title: '',
        hasTitle: false,
        headings: [],
        hasHeading: false,
        ids: new Set(),
        length: 0,
        hasScript: false,
        hasNameInScript: false,
        hasPassword: false
    };
    let inside;
    let templates = 0;
    const handler = {
        onStartTag(tag) {
            const name = tag.tagName;
            if (name === 'template')
                templates++;
            const mode = raw.get(name);
            if (mode !== undefined && !tag.selfClosing) {
                tokenizer.state = mode;
                inside = name;
            }
            if (templates > 0)
                return;
            readTag(tag, page);
            if (name === 'h1' && page.headings.length < mostHeadings) {
                inside = 'h1';
                page.headings.push('');
            }
            if (blocks.has(name))
                onText('\n');
        },
        onEndTag({ tagName }) {
            if (tagName === 'template')
                templates = Math.max(0, templates - 1);
            if (tagName === inside)
                inside = undefined;
            if (tagName === 'title')
                page.hasTitle = true;
            if (tagName === 'h1')
                page.hasHeading = true;
        },
        onCharacter: ({ chars }) => take(chars),
        onWhitespaceCharacter: ({ chars }) => take(chars),
        onNullCharacter() { },
        onComment() { },
        onDoctype() { },
        onEof() { }
    };
    const tokenizer = new Tokenizer({ sourceCodeLocationInfo: false }, handler);
    return {
        page,
        // The tokenizer tells of each NUL by itself, and nobody reads them.
        write: (markup) => tokenizer.write(withoutLongRuns(markup.replaceAll('\0', '')), false),
        end: () => tokenizer.write('', true)
    };
    function take(chars) {
        if (inside === 'script')
            page.hasNameInScript ||= names.some((d) => chars.includes(d));
        if (templates > 0 || (inside !== undefined && unseen.has(inside)))
            return;
        if (inside === 'title') {
            if (!page.hasTitle && page.title.length < longestTitle)
                page.title += chars;
            return;
        }
        if (inside === 'h1' && page.headings.at(-1).length < longestTitle) {
            page.headings.push(page.headings.pop() + chars);
        }
        page.length += chars.trim().length;
        onText(chars);
    }
}
const mostHeadings = 100;
function readTag(tag, page) {
    const name = tag.tagName;
    const id = Token.getTokenAttr(tag, 'id');
    if (id)
        page.ids.add(id);
    const target = name === 'a' ? Token.getTokenAttr(tag, 'name') : null;
    if (target)
        page.ids.add(target);
    if (name === 'script')
        page.hasScript = true;
    if (name === 'input' && Token.getTokenAttr(tag, 'type')?.toLowerCase() === 'password') {
        page.hasPassword = true;
    }
    if (name === 'meta' && Token.getTokenAttr(tag, 'http-equiv')?.toLowerCase() === 'refresh') {
        readRefresh(Token.getTokenAttr(tag, 'content') ?? '', page);
    }
}
const longestDelay = 30;
/** A page that sends on after minutes is one that a reader can read. */
function readRefresh(content, page) {
    const match = /^\s*(\d{0,9})[\d.]*\s*[;,\s]\s*(?:url\s*=\s*)?(["']?)([^"']+)/i.exec(content);
    if (match && Number(match[1]) <= longestDelay)
        page.refresh ??= match[3].trim();
}
