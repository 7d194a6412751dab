import {settings} from 'virtual:collate/settings'
import {absoluteAddress} from '../articles/addresses.ts'
import {describeFact} from '../facts/description.ts'
import type {ShownFact} from '../facts/fact.ts'
import {dot} from '../texts/format.ts'
import {textsIn, type Language} from '../texts/text.ts'
import {claimPath} from './claims-in.ts'
import {measureOf} from './measure.ts'
import {embedHeight, type EmbeddedCard} from './embed-code.ts'

/** The card of a claim as others embed it. */
export function cardOfClaim(slug: string, language: Language, fact: ShownFact): EmbeddedCard {
  const {population, sources, accounts} = describeFact(fact, language)
  const measure = measureOf(fact, language)
  const told = [...accounts, ...sources].map(({title, publisher, date}) => `${title} ${publisher} ${date}`)
  return {
    url: absoluteAddress(`${claimPath(slug, language, fact.id)}embed/`),
    title: `${[fact.written, measure].join(textsIn(language).colon)}${dot}${settings.name[language]}`,
    height: embedHeight(fact, [measure, population, ...told, ''])
  }
}
