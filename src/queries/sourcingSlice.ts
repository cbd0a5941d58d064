import {ORGANIZATION, organizationRow, PERSON, personRow} from './actors.ts'
import {CLAIM, claimRow, RIVAL, rivalRow} from './claimRow.ts'
import {array} from './shapes/list.ts'
import {WORK_REFERENCE, workReference} from './workReference.ts'
import {BASIS, basis, OTHER_ARTICLE, otherArticle, REPORT, report} from './works.ts'

/**
 * Everything the sourcing engine needs to know about some claims, in one request. It is the tail of a query whose head
 * is `{"root": {…}, "claimIds": […], "actorIds": […], "workIds": […]}`: the document itself, the claims it is about, and whom and which works it
 * points at.
 *
 * GROQ has no variables, so each step hands on what the next one needs: claims → their families (a claim, what it is a
 * variant of, the other variants) → the works that carry any of them, at every depth of relaying, because a relay
 * carries the same family → the people and organizations named there → what those belong to, four deep.
 *
 * @internal
 */
export const SOURCING_STEPS = `
{root, claimIds, actorIds, workIds,
  "base": claimIds + *[_type == "claim" && _id in ^.claimIds && defined(variantOf._ref)].variantOf._ref}
{root, actorIds, workIds, base,
  "family": *[_type == "claim" && (_id in ^.base || variantOf._ref in ^.base)]._id + coalesce(root.goneIds, [])}
{root, actorIds, workIds, family, "carried": base + family}
{root, actorIds, workIds, family,
  "claims": *[_type == "claim" && _id in ^.family]{${CLAIM}},
  "reports": *[_type == "report" && references(^.family)]{${REPORT}},
  "articles": *[_type == "article" && references(^.family) && _id != ^.root._id]{${OTHER_ARTICLE}}}
{root, claims, reports, articles, actorIds, workIds, family,
  "rivalIds": array::unique(array::compact(coalesce(claims[].competesWith[]._ref, [])))}
{root, claims, reports, articles, actorIds, workIds,
  "rivals": *[_type == "claim" && _id in ^.rivalIds && !(_id in ^.family)]{${RIVAL}}
    + *[_type == "claim" && references(^.family) && !(_id in ^.family) && count(competesWith[_ref in ^.^.family]) > 0]{${RIVAL}}}
{root, claims, rivals, reports, articles, actorIds, workIds,
  "basisIds": array::compact([root.basedOn._ref] + coalesce(root.basisIds, []) + coalesce(root.articles[].basedOn._ref, []) + coalesce(articles[].basedOn._ref, []))}
{root, claims, rivals, reports, articles, actorIds, workIds,
  "bases": *[_type == "report" && _id in ^.basisIds]{${BASIS}}}
{root, claims, rivals, reports, articles, bases,
  "citedIds": array::unique(array::compact(
    workIds + reports[]._id + articles[]._id + coalesce(reports[].attributions[].via[]._ref, []) + coalesce(articles[].attributions[].via[]._ref, [])
    + coalesce(reports[].attributions[].evidence.via[]._ref, []) + coalesce(articles[].attributions[].evidence.via[]._ref, [])
    + coalesce(articles[].basedOn._ref, []) + coalesce(claims[].assessments[].relies[]._ref, []))),
  "actorIds": array::unique(array::compact(
    actorIds + coalesce(reports[].outlet._ref, []) + coalesce(bases[].outlet._ref, [])
    + coalesce(reports[].attributions[].speaker._ref, []) + coalesce(reports[].attributions[].descriptor.affiliation._ref, [])
    + coalesce(articles[].attributions[].speaker._ref, []) + coalesce(articles[].attributions[].descriptor.affiliation._ref, [])
    + coalesce(reports[].attributions[].speaksFor._ref, []) + coalesce(reports[].attributions[].evidence.madeBy._ref, [])
    + coalesce(articles[].attributions[].speaksFor._ref, []) + coalesce(articles[].attributions[].evidence.madeBy._ref, [])
    + coalesce(claims[].about[]._ref, []) + coalesce(claims[].slots.agent._ref, []) + coalesce(claims[].slots.objectOf._ref, [])))}
{root, claims, rivals, reports, articles, bases, actorIds,
  "cited": *[_type in ["report", "article"] && _id in ^.citedIds]{${WORK_REFERENCE}},
  "people": *[_type == "person" && _id in ^.actorIds]{${PERSON}}}
{root, claims, rivals, reports, articles, bases, cited, people,
  "organizationIds": array::unique(array::compact(actorIds + coalesce(people[].memberOf._ref, [])))}
{root, claims, rivals, reports, articles, bases, cited, people, organizationIds,
  "wider": *[_type == "organization" && _id in ^.organizationIds]{
    "ids": [memberOf._ref, memberOf->memberOf._ref, memberOf->memberOf->memberOf._ref]}.ids[]}
{root, claims, rivals, reports, articles, bases, cited, people,
  "organizations": *[_type == "organization" && (_id in ^.organizationIds || _id in ^.wider)]{${ORGANIZATION}}}`

/** @internal */
export const sourcingSlice = {
  claims: array(claimRow),
  rivals: array(rivalRow),
  reports: array(report),
  articles: array(otherArticle),
  bases: array(basis),
  cited: array(workReference),
  people: array(personRow),
  organizations: array(organizationRow),
}

/** Lists of documents, each of which can lose a broken one and stand. @internal */
export const separableDocuments = [
  ['claims'],
  ['rivals'],
  ['reports'],
  ['articles'],
  ['bases'],
  ['cited'],
  ['people'],
  ['organizations'],
] as const
