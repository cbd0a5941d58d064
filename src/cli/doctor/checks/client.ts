import {isRequestError} from '../../../rebuild/index.ts'
import {rowsSeen} from '../../../rebuild/journal/documentRow.ts'
import {contentTypes} from '../../../references/contentTypes.ts'
import type {Check, Finding} from '../finding.ts'

/** The client of the config: what it reads from, and whether it may. */
export const client: Check = async ({client: own}) => {
  if (own === undefined) {
    return [{check: 'client', state: 'unknown', said: 'There is no sourceline.config here; name one with --config.'}]
  }
  const {useCdn, token} = own.config()
  const findings: Finding[] = []
  if (useCdn === true) {
    findings.push({
      check: 'useCdn',
      state: 'wrong',
      said: 'The client reads from the CDN of the API.',
      mend: 'Create it with useCdn: false: a page made right after a purge would show what was there before, and keep it.',
    })
  } else findings.push({check: 'useCdn', state: 'ok', said: 'The client reads past the CDN of the API.'})
  if (token) {
    findings.push({
      check: 'token',
      state: 'wrong',
      said: 'The client of the site has a token: what it may read beyond what is published is one mistake away from a page.',
      mend: 'Leave it out: a public dataset is read without. Give `cursor.history` a client of its own.',
    })
  } else findings.push({check: 'token', state: 'ok', said: 'The client of the site has none.'})
  try {
    const {count: documents} = await rowsSeen(own, 'all', {after: '', limit: 1, types: contentTypes})
    findings.push({
      check: 'dataset',
      state: documents > 0 ? 'ok' : 'wrong',
      said: `${documents.toLocaleString('en')} published documents of the newsroom.`,
      ...(documents === 0 && {mend: 'Check projectId and dataset; a private dataset shows nothing without a token.'}),
    })
  } catch (error) {
    const said = isRequestError(error) ? error.message : 'It could not be asked.'
    findings.push({check: 'dataset', state: 'wrong', said, mend: 'Check projectId, dataset and apiHost of the client.'})
  }
  return findings
}
