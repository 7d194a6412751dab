import type {TimeWord} from '../../times/sign.ts'

/** Words and names that hold those of times and are none. */
const names =
  'usa today|run up to|up to now|october revolution|february revolution|july revolution|july monarchy|arab spring|prague spring|hot spring|may day|black friday|cyber monday|good friday|ash wednesday|september 11 attacks|september 11th attacks|fourth of july|half time|quarter final|quarter finals|semi final|leap year|new year|gap year|light year|light years|last resort|last but|last mile|second hand|financial times|sunday times|winter olympics|summer olympics|summer school|all year round|year round|school of|tax rate|the present study|present in|at the same time|over the same period|over that period|over this period|in the same period of time|between the two years|between the two periods|point of|low income|in time|on time|over time|of all time|all time|first time|this time|last time|next time|full time|part time|real time|each time|every time|one of these days|every now and then|now and then|now and again'

export const silentTimes: TimeWord[] = names.split('|').map((name) => [name, 'gap'])
