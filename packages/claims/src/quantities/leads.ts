import type {Lead, Reading} from './grammar.ts'
import {pastSpace} from './places.ts'

/** No number has more words before it that belong to it. */
const most = 7

/** Keep a phrase that the next number may belong to; phrases before it stay when they touch it. */
export function addLead(reading: Reading, lead: Lead): void {
  const {leads} = reading
  if (!touches(reading, lead.start) || leads.length >= most) leads.length = 0
  leads.push(lead)
}

/** The phrases right before a place, and none after. */
export function takeLeads(reading: Reading, start: number): readonly Lead[] {
  const taken = touches(reading, start) ? reading.leads : []
  reading.leads = []
  return taken
}

/** Whether hedge words stand right before a place. */
export function isHedged(reading: Reading, start: number): boolean {
  return touches(reading, start) && reading.leads.some(({phrase}) => phrase.mark)
}

function touches(reading: Reading, start: number): boolean {
  const last = reading.leads.at(-1)
  return last !== undefined && last.end <= start && pastSpace(reading, last.end) >= start
}
