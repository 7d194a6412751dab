import {searchStatistics} from '@collate/suggestions/search'
import {parseArguments, type ArgumentOptions} from '../arguments.ts'
import type {Command} from '../command.ts'
import {readPublication} from '../publication.ts'
import {loadData} from '../suggestions/load-data.ts'
import {statisticsJson} from '../suggestions/statistics-json.ts'
import {renderStatistics} from '../suggestions/statistics-list.ts'
import {say} from '../told.ts'
import {usesColour} from '../world.ts'

const options = {
  data: {type: 'string', value: 'DIR', help: 'data packages, by default those of the publication'},
  format: {type: 'string', value: 'FORMAT', choices: ['list', 'json'], help: 'form of the list'}
} as const satisfies ArgumentOptions

/** Search what can be cited. */
export const statistics: Command = {
  name: 'statistics',
  summary: 'search what can be cited, in either language',
  usage: '[QUERY] [OPTION…]',
  description:
    'Search statistics by labels, aliases, terms, values, periods, quotes and sources, in either language, and print what to paste into `<Stat>`.  Without QUERY, everything is listed.  Exit status 1 says that nothing was found.',
  options,
  examples: [
    {line: 'collate statistics', does: 'everything that can be cited'},
    {line: 'collate statistics 容器用户', does: 'words in Chinese or English'},
    {line: "collate statistics '82% of container users'", does: 'a phrase with its number'},
    {line: 'collate statistics helm 2025 --format json', does: 'for a program'}
  ],
  async run(args, world) {
    const {values, positionals} = parseArguments(args, options)
    const query = positionals.join(' ').trim()
    const data = await loadData(readPublication(values, world), world)
    const {observations, isWhole} = searchStatistics(data, query)

    if (values.format === 'json') world.out.write(statisticsJson(observations))
    else if (observations.length > 0)
      world.out.write(renderStatistics(observations, {colour: usesColour(world, world.out)}))

    if (observations.length === 0) {
      say(world, query === '' ? 'there is no statistic in the data' : `no statistic matches \`${query}\``)
      return 1
    }

    if (!isWhole) say(world, `no statistic has all of \`${query}\`; these have most of it`)
    return 0
  }
}
