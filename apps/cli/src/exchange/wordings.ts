import {languageFor, type World} from '../world.ts'
import {exchangeWording as en} from './en/wording.ts'
import {exchangeWording as zh} from './zh/wording.ts'

/** Words of one language for what an import of translated files comes to, by the number of files. */
export type ExchangeWording = Record<'refused' | 'nothing' | 'written' | 'shown', (count: number) => string>

/** What is said to the person at the terminal. */
export function exchangeWordingFor(world: Pick<World, 'env' | 'language'>): ExchangeWording {
  return {zh, en}[languageFor(world)]
}
