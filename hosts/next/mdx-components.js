import {Chart, Note, Quote, Stat} from 'remark-validate-statistics/react'

export function useMDXComponents() {
  return {Chart, Note, Quote, Stat}
}
