export {default as Chart} from './Chart.astro'
export {default as Note} from './Note.astro'
export {default as Quote} from './Quote.astro'
export {default as Stat} from './Stat.astro'
