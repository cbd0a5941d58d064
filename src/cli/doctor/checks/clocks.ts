import {asked, type Check, type Finding} from '../finding.ts'

/** What the handler lets pass, with room for the way. */
const MOST = 60_000

/** The clock of this machine and that of the site, beside that of the service: a signature says when it was made. */
export const clocks: Check = async ({api, url}) => {
  const service = dateOf(await asked(`${api}/v2021-06-07/ping`))
  if (service === undefined) {
    return [{check: 'clock', state: 'unknown', said: `${api} could not be asked what time it is.`}]
  }
  const here = judged('clock here', Date.now() - service)
  const site = url === undefined ? undefined : dateOf(await asked(url))
  return site === undefined ? [here] : [here, judged('clock of the site', site - service)]
}

function judged(check: string, off: number): Finding {
  const seconds = Math.round(Math.abs(off) / 1000)
  if (Math.abs(off) <= MOST) return {check, state: 'ok', said: `Within ${Math.max(seconds, 1)} s of the service's.`}
  return {
    check,
    state: 'wrong',
    said: `It is ${seconds} s ${off > 0 ? 'fast' : 'slow'} of the service's.`,
    mend: 'Set it by NTP (timedatectl set-ntp true). Until then deliveries that are more than five minutes off are not believed: with a journal the cursor finds what they tell, without one they are lost.',
  }
}

function dateOf(response: Response | undefined): number | undefined {
  const date = Date.parse(response?.headers.get('date') ?? '')
  return Number.isNaN(date) ? undefined : date
}
