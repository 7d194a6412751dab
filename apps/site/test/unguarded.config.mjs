// The site without the check before its build: what is left are the schema and the plugins.
import config from '../astro.config.mjs'

export default {
  ...config,
  integrations: config.integrations.filter(({name}) => name !== 'collate:check')
}
