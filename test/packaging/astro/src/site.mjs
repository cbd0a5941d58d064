import {createSite} from 'sourceline/astro'
import {clientOn} from './client.mjs'
import {declared} from './declared.mjs'

export const site = createSite({client: clientOn(process.env.API_HOST), secret: process.env.SECRET, newsroom: declared})

// From now on it notices what changes, also where no delivery comes.
site.rebuild.catchUp().catch(() => {})
