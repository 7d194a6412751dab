import { compileTerms } from '@collate/claims/terms';
const indexes = new WeakMap();
/** Prepare a glossary for matching in one language; once for all articles. */
export function indexTerms(glossary, language) {
    const known = indexes.get(glossary) ?? {};
    indexes.set(glossary, known);
    return (known[language] ??= compile(glossary, language));
}
function compile(glossary, language) {
    const renderings = glossary.entries.flatMap((entry) => renderingsOf(entry, language));
    if (renderings.length === 0)
        return () => [];
    const index = compileTerms(renderings.map((rendering) => [rendering.name, rendering]));
    return (text) => index
        .find(text)
        .flatMap(({ start, end, values }) => values
        .filter(({ name, entry }) => entry.kind === 'term' || hasCase(text.slice(start, end), name))
        .map(({ entry, forbidden }) => ({ entry, forbidden, start, end })));
}
/** A kept word is the same in both languages. */
function renderingsOf(entry, language) {
    const names = entry.kind === 'keep' ? [...entry.names.en, ...entry.names.zh] : entry.names[language];
    return [
        ...[...new Set(names)].map((name) => ({ name, entry, forbidden: false })),
        ...entry.forbidden[language].map((name) => ({ name, entry, forbidden: true }))
    ];
}
/** A name keeps its capitals; one without may get one at the start of a sentence. */
function hasCase(written, name) {
    const [found, meant] = [written, name].map(withoutHan);
    const first = meant.charAt(0);
    return (found.startsWith(meant) || (first === first.toLowerCase() && found.slice(1).startsWith(meant.slice(1))));
}
/** Han characters have no capitals, and two scripts. */
function withoutHan(name) {
    return name.replace(/\p{Script=Han}/gu, '');
}
