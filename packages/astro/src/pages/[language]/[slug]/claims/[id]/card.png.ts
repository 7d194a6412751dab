import type {APIRoute} from 'astro'
import {claimCardOf, hasClaimCard} from '../../../../../claims/claim-card.ts'
import {claimPaths, type ClaimProps} from '../../../../../claims/claim-paths.ts'

export async function getStaticPaths() {
  const paths = await claimPaths()
  const drawn = await Promise.all(
    paths.map(async ({props: {article, edition, mentions}}) => {
      const {language} = edition
      return mentions.length === 1 && hasClaimCard(article, language, mentions[0][language]!)
    })
  )
  return paths.filter((_, index) => drawn[index])
}

export const GET: APIRoute<ClaimProps> = async ({props: {article, edition, mentions}}) => {
  const {language} = edition
  const bytes = await claimCardOf(article, language, mentions[0][language]!)
  return new Response(Uint8Array.from(bytes), {headers: {'content-type': 'image/png'}})
}
