import * as z from 'zod/mini'
import {LATEST} from '../../queries/claimCards.ts'
import {object} from '../../queries/shapes/object.ts'
import {contentTypes} from '../../references/contentTypes.ts'
import {besideAttributions, idsIn, ofAttributions} from '../../references/groq.ts'
import {rowsFor} from '../../references/table.ts'

const pointing = rowsFor('work', 'basis', 'party')

/**
 * A document as the closure sees it: its addresses, and what it points at for which end. Attributions are told one by one,
 * because whoever one of them names has nothing to do with the claims of the others.
 *
 * @internal
 */
export const LINKS = `
  _id, _type,
  "isShown": _type != "article" || defined(publishedAt),
  "slug": slug.current, kind,
  "finding": ${LATEST},
  "authors": ${idsIn(rowsFor('shown').filter(({at}) => at === 'authors[]'))},
  "topics": ${idsIn(rowsFor('shown').filter(({at}) => at === 'topics[]'))},
  "names": ${idsIn(rowsFor('shown', 'home'))},
  "claims": ${idsIn(rowsFor('claim'))},
  "family": ${idsIn(rowsFor('family'))},
  "rivals": ${idsIn(rowsFor('rival'))},
  "bases": ${idsIn(rowsFor('basis'))},
  "home": ${idsIn(rowsFor('home'))},
  "points": ${idsIn(besideAttributions(pointing))},
  "attributions": attributions[]{
    "claim": claim._ref, "isTied": defined(partOf) || _key in ^.attributions[].partOf, "points": ${idsIn(ofAttributions(pointing))}}`

const ids = z.pipe(
  z.nullable(z.array(z.nullable(z.string()))),
  z.transform((values) => values?.filter((value) => value !== null) ?? []),
)
const optional = z.nullable(z.string())

/** @internal */
export const links = z.array(
  object({
    _id: z.string(),
    _type: z.enum(contentTypes),
    isShown: z.nullable(z.boolean()),
    slug: optional,
    kind: optional,
    finding: optional,
    authors: ids,
    topics: ids,
    names: ids,
    claims: ids,
    family: ids,
    rivals: ids,
    bases: ids,
    home: ids,
    points: ids,
    attributions: z.pipe(
      z.nullable(z.array(object({claim: optional, isTied: z.nullable(z.boolean()), points: ids}))),
      z.transform((listed) => listed ?? []),
    ),
  }),
)

/** @internal */
export type Links = z.output<typeof links>[number]
