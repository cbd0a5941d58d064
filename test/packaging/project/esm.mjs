import {shown} from './read.mjs'

console.log(JSON.stringify(await shown(process.argv[2])))
