import type {OppositeTables} from '../../signs/words.ts'
import {oppositeActs} from './opposites/acts.ts'
import {oppositeAlternatives} from './opposites/alternatives.ts'
import {oppositeAverages} from './opposites/averages.ts'
import {oppositeCare} from './opposites/care.ts'
import {oppositeCommon} from './opposites/common.ts'
import {oppositeDealings} from './opposites/dealings.ts'
import {oppositeExtents} from './opposites/extents.ts'
import {oppositeFinance} from './opposites/finance.ts'
import {oppositeGoods} from './opposites/goods.ts'
import {oppositeGrades} from './opposites/grades.ts'
import {oppositeKinds} from './opposites/kinds.ts'
import {oppositeOrders} from './opposites/orders.ts'
import {oppositePaces} from './opposites/paces.ts'
import {oppositePeople} from './opposites/people.ts'
import {oppositePlaces} from './opposites/places.ts'
import {oppositePrices} from './opposites/prices.ts'
import {oppositeStages} from './opposites/stages.ts'
import {oppositeStances} from './opposites/stances.ts'
import {oppositeStates} from './opposites/states.ts'

/** Words and their opposites, by what they are about: one of them cannot be said for the other. */
export const opposites: OppositeTables = {
  orders: oppositeOrders,
  common: oppositeCommon,
  extents: oppositeExtents,
  grades: oppositeGrades,
  stances: oppositeStances,
  paces: oppositePaces,
  averages: oppositeAverages,
  prices: oppositePrices,
  acts: oppositeActs,
  dealings: oppositeDealings,
  states: oppositeStates,
  stages: oppositeStages,
  care: oppositeCare,
  people: oppositePeople,
  kinds: oppositeKinds,
  alternatives: oppositeAlternatives,
  places: oppositePlaces,
  finance: oppositeFinance,
  goods: oppositeGoods
}
