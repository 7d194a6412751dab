import {settings} from 'virtual:collate/settings'
import type {APIRoute} from 'astro'
import {absoluteAddress} from '../../../../../articles/addresses.ts'
import {cardOfClaim} from '../../../../../claims/card-of-claim.ts'
import {claimPaths, type ClaimProps} from '../../../../../claims/claim-paths.ts'
import {embedCode, embedWidth} from '../../../../../claims/embed-code.ts'

export const getStaticPaths = claimPaths

/** https://oembed.com: what a program shows that is given the address of a claim. */
export const GET: APIRoute<ClaimProps> = ({props: {article, edition, mentions}}) => {
  const {language} = edition
  const card = cardOfClaim(article.slug, language, mentions[0][language]!)
  const answer = {
    version: '1.0',
    type: 'rich',
    provider_name: settings.name[language],
    provider_url: absoluteAddress(`/${language}/`),
    title: card.title,
    html: embedCode(card),
    width: embedWidth,
    height: card.height,
    cache_age: 86_400
  }
  return new Response(JSON.stringify(answer), {headers: {'content-type': 'application/json'}})
}
