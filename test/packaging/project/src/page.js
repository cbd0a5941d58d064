import {shown} from '../read.mjs'

const answer = await shown(new URLSearchParams(location.search).get('lake'))
document.querySelector('main').textContent = JSON.stringify(answer)
