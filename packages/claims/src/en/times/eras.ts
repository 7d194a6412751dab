import type {TimeWord} from '../../times/sign.ts'

/** Times that have a name and no place in a calendar of years. */
const named =
  'middle ages|dark ages|stone age|bronze age|iron age|ice age|antiquity|ancient times|ancient rome|ancient greece|ancient china|prehistory|prehistoric times|medieval times|the renaissance|the enlightenment|the reformation|victorian times|victorian era|edwardian era|georgian era|elizabethan era|colonial times|colonial era|gilded age|jazz age|belle epoque|roaring twenties|great depression|great recession|cold war|interwar years|postwar years|post-war years|wartime|pre-war years|prewar years|ming dynasty|qing dynasty|tang dynasty|song dynasty|han dynasty|yuan dynasty|ming times|qing times|soviet era|soviet times|tokugawa period|edo period|ottoman times|olden days|old days|bygone days|time immemorial|days of yore|once upon a time|long ago|ages ago|generations ago|some time ago|pandemic years|covid years|lockdown years|the other day|turn of the century|turn of the millennium|year of the rat|year of the ox|year of the tiger|year of the rabbit|year of the dragon|year of the snake|year of the horse|year of the goat|year of the monkey|year of the rooster|year of the dog|year of the pig|reign of|my youth|my childhood|our childhood'.split(
    '|'
  )

/** Events by which a time is told: before the pandemic, since the war. */
const events =
  'pandemic covid covid-19 coronavirus outbreak lockdown lockdowns recession crisis crash war revolution reunification unification independence brexit invasion slump downturn depression reform reforms olympics merger embargo famine epidemic'.split(
    ' '
  )

export const eras: TimeWord[] = [
  ...named.map((name): TimeWord => [name.replaceAll('-', ' '), 'unknown']),
  ...events.map((name): TimeWord => [name, 'event']),
  ['reiwa', 'era', 2018],
  ['heisei', 'era', 1988],
  ['showa', 'era', 1925],
  ['minguo', 'era', 1911],
  ['bc', 'before-era'],
  ['bce', 'before-era'],
  ['b.c.', 'before-era'],
  ['ad', 'common-era'],
  ['ce', 'common-era'],
  ['a.d.', 'common-era']
]
