import assert from 'node:assert/strict'
import {test} from 'node:test'
import type {Language} from '../src/index.ts'
import {readNumbers} from '../src/numerals/read-numbers.ts'
import {readText} from '../src/signs/read-text.ts'

/** Texts, and what of them nobody reads; behind `!` what makes a share of it. */
type Row = [language: Language, text: string, unread: string]

const foreign: Row[] = [
  ['en', 'In Germany neunundneunzig Prozent agree.', '!neunundneunzig Prozent'],
  ['en', 'In Germany Neunzig Prozent agree.', '!Neunzig Prozent'],
  ['en', 'In Spain noventa por ciento agree.', '!noventa por ciento'],
  ['en', 'In France quatre-vingt-dix-neuf pour cent agree.', '!quatre-vingt-dix-neuf pour cent'],
  ['en', 'In Russia девяносто процентов agree.', '!девяносто процентов'],
  ['en', 'In Turkey yüzde doksan agree.', '!yüzde doksan'],
  ['en', 'In Korea 구십 퍼센트 agree.', '!구십 퍼센트'],
  ['en', 'In India नब्बे प्रतिशत agree.', '!नब्बे प्रतिशत'],
  ['en', 'In Arabia تسعون بالمئة agree.', '!تسعون بالمئة'],
  ['en', 'In Norway ni prosent agree, drei Prozentpunkte more.', '!ni prosent, !drei Prozentpunkte'],
  ['zh', '德国有neunzig Prozent同意。', '!neunzig Prozent'],
  ['en', 'In Spain nueve de cada diez agree.', '!nueve de cada diez'],
  ['en', 'In France neuf sur dix agree.', '!neuf sur dix'],
  ['en', 'In Germany neun von zehn agree.', '!neun von zehn'],
  ['en', 'In Italy nove su dieci agree.', '!nove su dieci'],
  ['en', 'In Sweden nio av tio agree.', '!nio av tio'],
  ['en', 'In Russia девять из десяти agree.', '!девять из десяти'],
  ['zh', '法国有neuf sur dix同意。', '!neuf sur dix'],
  ['en', 'In Germany drei Viertel agree.', '!drei Viertel'],
  ['en', 'In Germany die Hälfte agrees, en France la moitié.', 'Hälfte, moitié'],
  ['en', 'In the Netherlands negenennegentig agree.', 'negenennegentig'],
  ['en', 'It is 99 Prozent, 99 % and 99 pour cent.', ''],
  ['en', 'Cinco de Mayo at Quatre Bras, once in six trees; a venti for Otto and a quince.', ''],
  ['en', 'They do so on and on; a man, ten men, ni hao; due to fire.', ''],
  ['zh', '这部电影叫《Nueve》，主角是Otto。', '']
]

const signs: Row[] = [
  ['en', 'They paid $0.5 million, $5.50 and $5.', ''],
  ['en', 'Of them $99%$ agree.', '!99%'],
  ['en', 'Of them $99$% agree.', '!99$%'],
  ['en', 'Of them 9\\9\\% agree.', '!9\\%'],
  ['en', 'Of them H~99~% agree.', '!99~%'],
  ['en', 'Of them x^99^% agree.', '!99^%'],
  ['en', 'Of them 99`% agree.', '!99`%'],
  ['en', 'Of them (99)% agree.', '!99)%'],
  ['en', 'Of them "99" % agree.', '!99" %'],
  ['zh', '其中99*%同意。', '!99*%'],
  ['en', 'Of them 99%, 98.5 %, 97–98% and 1,000% agree (%).', ''],
  ['en', 'In 2020 (%): a%20b, 100%af, 5 in %.', ''],
  ['zh', '2020年（%）：占比（%）', '']
]

for (const [name, rows] of Object.entries({'in other languages': foreign, 'with a sign apart': signs}))
  test(`numbers ${name}`, async (t) => {
    for (const [language, text, expected] of rows)
      await t.test(`${language}: ${text} should leave ${expected || 'nothing'} unread`, () => {
        const found = readNumbers(readText(text, language)).unread.map(
          (d) => `${isShareOf(d, text) ? '!' : ''}${text.slice(d.start, d.end)}`
        )
        assert.equal(found.join(', '), expected)
      })
  })

function isShareOf({isShare, end}: {isShare?: true; end: number}, text: string): boolean {
  return isShare === true || text[end - 1] === '%'
}
