import { agreement } from './agreement.js';
/** 2.7 磅（1.2kg）, £10 million ($14.7 million), 1500卢比（约合35美元）: the same once more, in what its readers count in. */
export function isConversion(fact, { facts, text }) {
    const before = facts[facts.indexOf(fact) - 1];
    if (!before || before.quantity.unit === fact.quantity.unit)
        return false;
    if (!/^[^\s(（]{0,3}\s?[(（][^\d()（）]{0,12}$/.test(text.slice(before.end, fact.start)))
        return false;
    const kinds = [before.quantity.kind, fact.quantity.kind];
    if (kinds.every((kind) => kind === 'currency'))
        return true;
    return kinds.every((kind) => kind === 'measure') && agreement(before, fact) !== undefined;
}
