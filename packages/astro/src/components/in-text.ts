import Chart from './Chart.astro'
import ChartBeside from './ChartBeside.astro'
import Note from './Note.astro'
import Picture from './Picture.astro'
import Quote from './Quote.astro'
import Term from './Term.astro'
import TermBeside from './TermBeside.astro'

/** What may stand in a text, and what becomes of it. */
export const componentsInText = {Chart, Note, Picture, Quote, Term}

/** The same on the parallel page. */
export const componentsBeside = {...componentsInText, Chart: ChartBeside, Term: TermBeside}
