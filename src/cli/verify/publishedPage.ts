const reference = '{_ref}'
const references = '[]{_ref}'

const descriptor = `{former, alsoCurrent, seniority, affiliation${reference}, role, relation, of}`
const evidence = '{label, kind, obtained, authenticated, url}'

const attribution = `{
  _key, claim${reference}, stance, denial, obtained, via${references}, groundRule, speaker${reference}, speakerRole,
  descriptor${descriptor}, count{exact, min, about, plural}, basis, reason, content, tone, quote, partOf, evidence${evidence},
  saidAt, saidIn{label, url}, interest, publishedAt
}`

const body = `{
  _key, _type, style, children[]{_key, _type, text, marks}, markDefs[]{_key, _type, claims${references}}
}`

const slots = `{
  agent${reference}, action, object, objectOf${reference}, time{from, to, precision}, place, modality
}`

/** How many documents a page has. */
export const pageSize = 500

/**
 * A page of everything the rules look at, by its stored names, in the order of ids. One list of fields for all types: a
 * field that a type does not have is null.
 */
export const publishedPage = `*[_type in $types && _id > $after] | order(_id asc) [0...${pageSize}] {
  _id, _type,
  headline, standfirst, slug{current}, kind, language, origin, basedOn${reference}, publishedAt, modifiedAt,
  authors${references}, topics${references}, centralClaims${references}, body[]${body}, attributions[]${attribution},
  notices[]{_key, kind, at, wrong, right, text, claims${references}, supersedes},
  title, outlet${reference}, url,
  text, slots${slots}, about${references}, serious, variantOf${reference},
  assessments[]{_key, finding, at, reason, relies${references}},
  name, adjective, article, role, memberOf${reference}, medtop, broader${reference},
  publisher${reference}, language, style, timeZone, preset, rules[]{rule, severity}, minimumPool
}`

/** The same with whole documents: an approval is bound to every word, and a field that was left out would void it. */
export const wholePage = `*[_type in $types && _id > $after] | order(_id asc) [0...${pageSize}]`
