import {createSite} from 'sourceline/next'
import {clientOn} from './client.mjs'
import {declared} from './declared.mjs'

export const site = createSite({client: clientOn(process.env.API_HOST), secret: process.env.SECRET, newsroom: declared})
