import {languageFor, type World} from '../world.ts'
import {dataWording as en} from './en/wording.ts'
import type {DataWording} from './wording.ts'
import {dataWording as zh} from './zh/wording.ts'

/** What is said to the person at the terminal. */
export function dataWordingFor(world: Pick<World, 'env' | 'language'>): DataWording {
  return {zh, en}[languageFor(world)]
}

/** Whether somebody is there to answer questions. */
export function canAsk({out, input}: Pick<World, 'out' | 'input'>): boolean {
  return Boolean(out.isTTY && input && 'isTTY' in input && input.isTTY)
}
