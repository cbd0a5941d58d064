import {createSite} from 'sourceline/astro'
import {client} from './client.ts'

export const site = createSite({
  client,
  secret: process.env.SANITY_WEBHOOK_SECRET,
  onInvalid: ({message}) => console.warn(message),
})

// From now on it notices what changes, also where no delivery comes.
site.rebuild.catchUp().catch(() => {})
